package io.comptoir.application.identity;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.GrantChange;
import io.comptoir.domain.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a company's roles hold other permissions than the defaults. */
public interface RoleGrants {

    List<GrantChange> changes(UUID companyId);

    /** How often each role was changed, plus one. */
    Map<Role, Integer> versions(UUID companyId);

    /** Locks the role until the transaction ends, if it still has the expected version. */
    void lock(UUID companyId, Role role, Expected expected);

    /** Replaces the changes of a role that was locked; its version rises. */
    void replace(UUID companyId, Role role, Collection<GrantChange> changes);
}
