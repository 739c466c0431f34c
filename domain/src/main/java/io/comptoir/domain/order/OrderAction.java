package io.comptoir.domain.order;

import java.util.Locale;

/** What may be done with an order. */
public enum OrderAction {
    UPDATE,
    /** Changes the customer's reference, the contact, the note and the buyer's mentions, and nothing else. */
    ANNOTATE,
    VALIDATE,
    APPROVE,
    REJECT,
    REOPEN,
    CANCEL,
    DELIVERY_NOTES,
    CLOSE,
    REOPEN_CLOSED,
    ACKNOWLEDGE,
    RELEASE_INVOICING,
    REQUEST_DEPOSIT,
    PERFORM,
    DELETE,
    DOWNLOAD;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
