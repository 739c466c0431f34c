package io.comptoir.domain.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which role holds which permission: every permission that exists, with the roles that have it. */
public final class GrantTable {

    /** Without these an administrator could never undo a change of rights. */
    private static final SortedSet<String> ADMINISTRATION = Collections.unmodifiableSortedSet(new TreeSet<>(
            Set.of("role:list", "role:read", "role:update", "user:list", "user:read", "user:create", "user:update")));

    private final Map<String, Set<Role>> rows;

    private GrantTable(Map<String, Set<Role>> rows) {
        this.rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** Every permission that exists, by name. */
    public SortedSet<String> permissions() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rows.keySet()));
    }

    public boolean knows(String permission) {
        return rows.containsKey(permission);
    }

    public boolean grants(Role role, String permission) {
        return rows.getOrDefault(permission, Set.of()).contains(role);
    }

    /** What a role holds, by name. */
    public SortedSet<String> of(Role role) {
        var held = new TreeSet<String>();
        rows.forEach((permission, roles) -> {
            if (roles.contains(role)) {
                held.add(permission);
            }
        });
        return held;
    }

    /** What several roles hold together. */
    public SortedSet<String> of(Set<Role> roles) {
        var held = new TreeSet<String>();
        roles.forEach(role -> held.addAll(of(role)));
        return held;
    }

    /**
     * What a company says otherwise when a role shall hold exactly {@code wanted}, this table being the
     * default.
     */
    public List<GrantChange> changesFor(Role role, Set<String> wanted) {
        wanted.forEach(
                permission -> IdentityRule.UNKNOWN_PERMISSION.check(knows(permission), "permission", permission));
        IdentityRule.ADMINISTRATOR_RIGHTS_REQUIRED.check(
                role != Role.ADMIN || wanted.containsAll(ADMINISTRATION), "permissions", List.copyOf(ADMINISTRATION));
        return permissions().stream()
                .filter(permission -> grants(role, permission) != wanted.contains(permission))
                .map(permission -> new GrantChange(role, permission, wanted.contains(permission)))
                .toList();
    }

    /** This table as a company changed it. A change of a permission that is no more is passed over. */
    public GrantTable changedBy(Iterable<GrantChange> changes) {
        var changed = new LinkedHashMap<String, Set<Role>>(rows);
        for (var change : changes) {
            changed.computeIfPresent(change.permission(), (permission, roles) -> change.applyTo(roles));
        }
        return new GrantTable(changed);
    }

    /** Collects the rows of a table, resource by resource. */
    static final class Builder {

        private final Map<String, Set<Role>> rows = new LinkedHashMap<>();
        private String resource = "";

        Builder resource(String name) {
            resource = name;
            return this;
        }

        Builder grant(Set<Role> roles, String... actions) {
            for (var action : actions) {
                var copy = EnumSet.noneOf(Role.class);
                copy.addAll(roles);
                if (rows.put(resource + ":" + action, copy) != null) {
                    throw new IllegalStateException(resource + ":" + action + " is granted twice");
                }
            }
            return this;
        }

        GrantTable build() {
            return new GrantTable(rows);
        }
    }
}
