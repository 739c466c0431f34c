package io.comptoir.application.identity;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.GrantChange;
import io.comptoir.domain.identity.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes of roles in memory. */
public class InMemoryRoleGrants implements RoleGrants {

    private record Kept(int version, List<GrantChange> changes) {}

    private final Map<UUID, Map<Role, Kept>> rows = new HashMap<>();

    @Override
    public List<GrantChange> changes(UUID companyId) {
        return of(companyId).values().stream()
                .flatMap(kept -> kept.changes().stream())
                .toList();
    }

    @Override
    public Map<Role, Integer> versions(UUID companyId) {
        var versions = new EnumMap<Role, Integer>(Role.class);
        of(companyId).forEach((role, kept) -> versions.put(role, kept.version()));
        return versions;
    }

    @Override
    public void lock(UUID companyId, Role role, Expected expected) {
        expected.check(kept(companyId, role).version());
    }

    @Override
    public void replace(UUID companyId, Role role, Collection<GrantChange> changes) {
        var next = new Kept(kept(companyId, role).version() + 1, List.copyOf(changes));
        rows.computeIfAbsent(companyId, id -> new EnumMap<>(Role.class)).put(role, next);
    }

    private Kept kept(UUID companyId, Role role) {
        return of(companyId).getOrDefault(role, new Kept(1, List.of()));
    }

    private Map<Role, Kept> of(UUID companyId) {
        return rows.getOrDefault(companyId, Map.of());
    }
}
