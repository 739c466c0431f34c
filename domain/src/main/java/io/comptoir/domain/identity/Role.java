package io.comptoir.domain.identity;

import java.util.EnumSet;
import java.util.Set;

/** A part that a user plays in a company. Several add up. */
public enum Role {
    /** Administrateur. */
    ADMIN,
    AGENT,
    /** Commercial. */
    SALES_REP;

    public static Set<Role> all() {
        return EnumSet.allOf(Role.class);
    }
}
