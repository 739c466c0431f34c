package io.comptoir.domain.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * A company's own answer, where it differs from the default. Only differences are kept, so that permissions
 * that come with a new version reach every company.
 */
public record GrantChange(Role role, String permission, boolean granted) {

    Set<Role> applyTo(Set<Role> roles) {
        var changed = EnumSet.of(role);
        changed.addAll(roles);
        if (!granted) {
            changed.remove(role);
        }
        return changed;
    }
}
