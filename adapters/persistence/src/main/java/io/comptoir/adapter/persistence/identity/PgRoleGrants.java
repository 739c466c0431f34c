package io.comptoir.adapter.persistence.identity;

import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.identity.RoleGrants;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.GrantChange;
import io.comptoir.domain.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What companies changed about their roles, as rows of the company. */
@Singleton
public class PgRoleGrants implements RoleGrants {

    private final Sql sql;

    public PgRoleGrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<GrantChange> changes(UUID companyId) {
        return sql.list(
                "SELECT role, permission, granted FROM role_grant WHERE company_id = ? ORDER BY role, permission",
                row -> new GrantChange(row.code("role", Role.class), row.string("permission"), row.bool("granted")),
                companyId);
    }

    @Override
    public Map<Role, Integer> versions(UUID companyId) {
        record Versioned(Role role, int version) {}
        var versions = new EnumMap<Role, Integer>(Role.class);
        sql.list(
                        "SELECT role, version FROM company_role WHERE company_id = ?",
                        row -> new Versioned(row.code("role", Role.class), row.integer("version")),
                        companyId)
                .forEach(v -> versions.put(v.role(), v.version()));
        return versions;
    }

    @Override
    public void lock(UUID companyId, Role role, Expected expected) {
        sql.update(
                "INSERT INTO company_role (company_id, role, version) VALUES (?, ?, 1)"
                        + " ON CONFLICT (company_id, role) DO NOTHING",
                companyId,
                role);
        var version = sql.one(
                        "SELECT version FROM company_role WHERE company_id = ? AND role = ? FOR UPDATE",
                        row -> row.integer("version"),
                        companyId,
                        role)
                .orElseThrow();
        expected.check(version);
    }

    @Override
    public void replace(UUID companyId, Role role, Collection<GrantChange> changes) {
        sql.update("DELETE FROM role_grant WHERE company_id = ? AND role = ?", companyId, role);
        sql.insertAll("role_grant", changes.stream().map(PgRoleGrants::row).toList());
        sql.update("UPDATE company_role SET version = version + 1 WHERE company_id = ? AND role = ?", companyId, role);
    }

    private static Row row(GrantChange change) {
        return Row.of("role", change.role())
                .with("permission", change.permission())
                .with("granted", change.granted());
    }
}
