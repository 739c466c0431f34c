package io.comptoir.application.mail;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.mail.MailRule;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.identifier.EmailAddress;

/** Sends documents to customers. Sending is asked for in the transaction and happens after it. */
@Service
public class DocumentMail {

    private final Outbox outbox;
    private final Courier courier;

    public DocumentMail(Outbox outbox, Courier courier) {
        this.outbox = outbox;
        this.courier = courier;
    }

    /** @return how it will leave, for whoever asked */
    public Warning post(Letter letter) {
        if (!EmailAddress.valid(letter.to())) {
            throw DomainException.InvalidValue.at("/to", "email");
        }
        outbox.post(letter);
        return switch (courier.delivery()) {
            case SMTP -> new Warning(Warning.Severity.INFO, MailRule.MAIL_QUEUED.because("to", letter.to()), null);
            case FILE ->
                new Warning(Warning.Severity.WARNING, MailRule.MAIL_WRITTEN_AS_FILE.because("to", letter.to()), null);
        };
    }
}
