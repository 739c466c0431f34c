package io.comptoir.domain.credit;

import java.util.Locale;

/** What may be done with a credit note. */
public enum CreditNoteAction {
    UPDATE,
    ISSUE,
    CANCEL,
    ALLOCATE,
    REFUND,
    DELETE,
    DOWNLOAD;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
