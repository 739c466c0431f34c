package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.identity.Role;

/** One role of the caller's company. */
@UseCase("role:read")
public class ReadRole {

    private final RoleViewing viewing;

    public ReadRole(RoleViewing viewing) {
        this.viewing = viewing;
    }

    public RoleView handle(Caller caller, Role role) {
        return viewing.one(caller.companyId(), role);
    }
}
