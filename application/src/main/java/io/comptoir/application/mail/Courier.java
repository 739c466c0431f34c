package io.comptoir.application.mail;

/** Hands mails over. Not called in a transaction: a mail server may be slow. */
public interface Courier {

    /** Where mails go. */
    enum Delivery {
        /** To a mail server. */
        SMTP,
        /** Into a directory, because no mail server is configured. */
        FILE
    }

    Delivery delivery();

    /** Returns once the mail is handed over, or throws what went wrong; it may be tried again. */
    void carry(OutgoingMail mail);
}
