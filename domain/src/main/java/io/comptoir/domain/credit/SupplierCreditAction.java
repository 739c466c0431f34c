package io.comptoir.domain.credit;

import java.util.Locale;

/** What may be done with a supplier's credit note. */
public enum SupplierCreditAction {
    UPDATE,
    ISSUE,
    CANCEL,
    DOWNLOAD;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
