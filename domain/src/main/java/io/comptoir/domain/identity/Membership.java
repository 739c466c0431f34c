package io.comptoir.domain.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A user's place in a company: the roles played there, and whether they still are. */
public record Membership(UUID userId, UUID companyId, Set<Role> roles, MembershipStatus status, int version) {

    public Membership {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    public static Membership create(UUID userId, UUID companyId, Set<Role> roles) {
        return new Membership(userId, companyId, roles, MembershipStatus.ACTIVE, 1);
    }

    public boolean active() {
        return status == MembershipStatus.ACTIVE;
    }

    boolean administers() {
        return active() && roles.contains(Role.ADMIN);
    }

    Membership changed(Set<Role> newRoles, MembershipStatus newStatus) {
        return new Membership(userId, companyId, newRoles, newStatus, version + 1);
    }
}
