package io.comptoir.domain.identity;

/** Whether a user may still work for a company. */
public enum MembershipStatus {
    ACTIVE,
    INACTIVE
}
