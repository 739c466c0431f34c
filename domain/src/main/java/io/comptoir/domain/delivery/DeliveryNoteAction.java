package io.comptoir.domain.delivery;

import java.util.Locale;

/** What may be done with a delivery note. */
public enum DeliveryNoteAction {
    UPDATE,
    CONFIRM_PICKING,
    SHIP,
    APPROVE,
    REJECT,
    CONFIRM_DELIVERY,
    CANCEL,
    INVOICES,
    DELETE,
    DOWNLOAD;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
