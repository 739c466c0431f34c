package io.comptoir.domain.payment;

import java.util.Locale;

/** What may be done with a payment. */
public enum PaymentAction {
    ALLOCATE,
    DEALLOCATE,
    DEPOSIT,
    CLEAR,
    REPRESENT,
    BOUNCE,
    CANCEL,
    REFUND,
    DOWNLOAD;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
