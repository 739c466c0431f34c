package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.comptoir.bootstrap.ComptoirTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails through a real mail server over sockets. */
@ComptoirTest
@TestProfile(MailOverSmtpTest.WithServer.class)
class MailOverSmtpTest {

    private static final String PORT = "comptoir.test.smtp-port";

    /** A server that names a mail server. */
    public static class WithServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, String.valueOf(freePort()));
            }
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", System.getProperty(PORT));
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private GreenMail server;
    private Client rep;
    private Goods goods;

    @BeforeEach
    void start() {
        server = started();
        rep = Client.of("commercial@demo.example");
        goods = new Goods(rep);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_customer_gets_the_paper() throws MessagingException, IOException {
        var invoice = new Sale(rep, goods).invoiced("C00003");
        invoice = done(rep.command(invoice, "invoices", "send", Map.of("message", "Merci de votre confiance")));
        var number = invoice.getString("number");

        assertThat(invoice.getList("warnings.code")).contains("mail-queued");
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        var mail = received().getFirst();
        assertThat(mail.getSubject()).startsWith("Facture " + number);
        assertThat(mail.getReplyTo()[0]).hasToString("contact@demo.example");
        assertThat(GreenMailUtil.getAddressList(mail.getAllRecipients())).isEqualTo("contact3@client.example");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("Merci de votre confiance", number + ".pdf", "application/pdf");
        assertThat(paperIn(mail))
                .isEqualTo(rep.get("/v1/invoices/" + invoice.getString("id") + "/document")
                        .asByteArray());
    }

    @Test
    void what_the_mail_server_does_not_take_is_tried_again_and_seen() throws MessagingException {
        server.stop();
        var quote = made(rep.post("/v1/quotes", goods.sale("C00004")));
        quote = done(rep.command(quote, "quotes", "send", Map.of()));
        var path = "/v1/quotes/" + quote.getString("id") + "/history";

        Eventually.holds("a failure", () -> events(path).contains("mail.failed"));
        var failure = done(rep.get(path)).getMap("items.find { it.event == 'mail.failed' }.details");
        assertThat(failure).containsKeys("error", "retryAt").containsEntry("to", "contact4@client.example");

        server = started();
        Eventually.holds("a mail", () -> events(path).contains("mail.sent"));
        assertThat(events(path)).containsOnlyOnce("mail.sent");
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getSubject()).startsWith("Devis " + quote.getString("number"));
    }

    private List<String> events(String path) {
        return done(rep.get(path)).getList("items.event", String.class);
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static byte[] paperIn(MimeMessage mail) throws MessagingException, IOException {
        var parts = (jakarta.mail.Multipart) mail.getContent();
        try (var content = parts.getBodyPart(1).getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static GreenMail started() {
        var port = Integer.parseInt(System.getProperty(PORT));
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
