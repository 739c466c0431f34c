package io.comptoir.adapter.mail;

import io.comptoir.application.mail.OutgoingMail;
import io.comptoir.domain.shared.identifier.EmailAddress;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Letters as messages of internet mail. Nothing that a user typed reaches a header unless it is one line of plain
 * characters or an address that was checked.
 */
final class Messages {

    private static final String NOWHERE = "comptoir@localhost";

    /** The server's own address; null where the company writes under its own. */
    private final @Nullable String sender;

    Messages(@Nullable String sender) {
        this.sender = sender;
    }

    MailMessage of(OutgoingMail mail) {
        var wording = Wording.of(mail);
        var seller = mail.paper().document().seller();
        var company = address(seller.email());
        var from = Objects.requireNonNullElse(sender, Objects.requireNonNullElse(company, NOWHERE));
        var headers = MultiMap.caseInsensitiveMultiMap();
        headers.add("From", Mailbox.named(seller.address().name(), from));
        headers.add("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
        if (company != null) {
            headers.add("Reply-To", company);
        }
        return new MailMessage()
                .setFrom(from)
                .setTo(mail.to())
                .setSubject(oneLine(wording.subject()))
                .setText(wording.text())
                .setHtml(wording.html())
                .setAttachment(List.of(MailAttachment.create()
                        .setName(oneLine(mail.paper().name()))
                        .setContentType("application/pdf")
                        .setDisposition("attachment")
                        .setData(Buffer.buffer(mail.paper().pdf()))))
                .setHeaders(headers);
    }

    private static @Nullable String address(@Nullable String text) {
        return text != null && EmailAddress.valid(text) ? text : null;
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
