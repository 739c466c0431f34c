package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.List;

/** The roles of the caller's company. */
@UseCase("role:list")
public class ListRoles {

    private final RoleViewing viewing;

    public ListRoles(RoleViewing viewing) {
        this.viewing = viewing;
    }

    public List<RoleView> handle(Caller caller) {
        return viewing.all(caller.companyId());
    }
}
