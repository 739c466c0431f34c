package io.comptoir.domain.returns;

import java.util.Locale;

/** What may be done with a return. */
public enum ReturnAction {
    VALIDATE,
    REJECT,
    RECEIVE,
    CREDIT_NOTES,
    CLOSE,
    CANCEL,
    DOWNLOAD,
    /** A credit note of it was drafted, issued or cancelled. */
    CREDIT;

    /** Whether people ask for it on the return itself. */
    public boolean command() {
        return this != CREDIT;
    }

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
