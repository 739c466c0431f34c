package io.comptoir.domain.identity;

import io.comptoir.domain.shared.error.Rule;

/** Rules about users and their rights. */
public enum IdentityRule implements Rule {
    /** The address already belongs to a user of the company. */
    EMAIL_TAKEN(Kind.STATE),
    /** A company keeps at least one active administrator. */
    LAST_ADMINISTRATOR(Kind.STATE),
    /** The name and password of a person who works for other companies too are theirs to change. */
    USER_OF_SEVERAL_COMPANIES(Kind.STATE),
    /** The current password, given to change it, is wrong. */
    WRONG_PASSWORD(Kind.VALUE),
    /** No permission has this name. */
    UNKNOWN_PERMISSION(Kind.VALUE),
    /** Administrators keep the right to give rights, or nobody could ever get one back. */
    ADMINISTRATOR_RIGHTS_REQUIRED(Kind.VALUE);

    private final Kind kind;

    IdentityRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
