package io.comptoir.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedKind;
import io.vertx.ext.mail.mailencoder.MailEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final String INJECTED = "Ada\r\nBcc: spy@evil.example\r\n\r\nbody";

    private static String encoded(Messages messages, String seller) {
        var mail = Letters.of(PrintedKind.QUOTE, PrintLanguage.FR, seller, INJECTED);
        return new MailEncoder(messages.of(mail), "localhost").encode();
    }

    private static String headers(String message) {
        return message.replace("\r\n", "\n").split("\n\n", 2)[0];
    }

    @Test
    void come_from_the_company_and_answers_go_there() {
        assertThat(headers(encoded(new Messages(null), "Comptoir SAS")))
                .contains("From: \"Comptoir SAS\" <contact@demo.example>", "Reply-To: contact@demo.example")
                .contains(
                        "To: achats@client.example", "Message-ID: <00000000-0000-0001-0000-000000000002@demo.example>");
    }

    @Test
    void come_from_the_servers_address_where_it_has_one() {
        assertThat(headers(encoded(new Messages("noreply@server.example"), "Comptoir SAS")))
                .contains("<noreply@server.example>", "Reply-To: contact@demo.example");
    }

    @Test
    void take_no_header_from_what_people_typed() {
        var headers = headers(encoded(new Messages(null), INJECTED));

        assertThat(headers.lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(headers.lines().filter(line -> line.startsWith("Subject:"))).hasSize(1);
    }

    @Test
    void name_a_company_in_any_script() {
        assertThat(Mailbox.named("Éditions de l’Été, père & fils", "a@b.example"))
                .startsWith("=?UTF-8?B?")
                .endsWith("?= <a@b.example>")
                .matches("\\p{ASCII}+");
        assertThat(Mailbox.named("\r\n", "a@b.example")).isEqualTo("a@b.example");
    }

    @Test
    void are_files_that_overwrite_themselves(@TempDir Path directory) throws IOException {
        var mail = Letters.of(PrintedKind.INVOICE, PrintLanguage.FR, null);
        var files = new MailDirectory(directory.resolve("mail"));

        files.write(mail, new Messages(null).of(mail));
        files.write(mail, new Messages(null).of(mail));

        try (var written = Files.list(directory.resolve("mail"))) {
            var all = written.toList();
            assertThat(all).hasSize(1);
            assertThat(all.getFirst().getFileName()).hasToString("X-2026-00001_" + mail.id() + ".eml");
            assertThat(Files.readString(all.getFirst())).contains("X-2026-00001.pdf", "JVBERi0=");
        }
    }
}
