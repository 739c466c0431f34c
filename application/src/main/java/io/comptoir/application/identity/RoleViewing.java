package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.domain.identity.DefaultGrants;
import io.comptoir.domain.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Shows a company's roles with all their permissions. */
@Service
public class RoleViewing {

    private final RoleGrants grants;

    public RoleViewing(RoleGrants grants) {
        this.grants = grants;
    }

    List<RoleView> all(UUID companyId) {
        var table = DefaultGrants.TABLE.changedBy(grants.changes(companyId));
        var versions = grants.versions(companyId);
        return Arrays.stream(Role.values())
                .map(role -> new RoleView(role, table.of(role), versions.getOrDefault(role, 1)))
                .toList();
    }

    RoleView one(UUID companyId, Role role) {
        return all(companyId).stream()
                .filter(view -> view.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
