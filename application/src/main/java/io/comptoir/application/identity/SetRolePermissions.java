package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.identity.DefaultGrants;
import io.comptoir.domain.identity.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says which permissions a role holds in the caller's company. */
@UseCase("role:update")
public class SetRolePermissions {

    public record Command(Role role, Expected expected, Set<String> permissions) {}

    private final RoleGrants grants;
    private final RoleViewing viewing;
    private final History history;

    public SetRolePermissions(RoleGrants grants, RoleViewing viewing, History history) {
        this.grants = grants;
        this.viewing = viewing;
        this.history = history;
    }

    public RoleView handle(Caller caller, Command command) {
        var company = caller.companyId();
        grants.lock(company, command.role(), command.expected());
        var before = viewing.one(company, command.role());
        grants.replace(company, command.role(), DefaultGrants.TABLE.changesFor(command.role(), command.permissions()));
        var after = viewing.one(company, command.role());
        history.record(caller, entry(company, before, after));
        return after;
    }

    private static History.Entry entry(UUID company, RoleView before, RoleView after) {
        var details = Map.of("role", after.role().name(), "before", before.permissions(), "after", after.permissions());
        return new History.Entry("ROLE", company, null, "role.updated", null, after.version(), details);
    }
}
