package io.comptoir.adapter.persistence.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.identity.MemberList;
import io.comptoir.application.identity.Memberships;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Memberships as rows of a global table: they are read to find out which company a caller may choose. */
@Singleton
public class PgMemberships implements Memberships, MemberList {

    private static final TypeReference<Set<Role>> ROLES = new TypeReference<>() {};

    private static final String MEMBERS = """
            SELECT u.*, m.company_id, m.user_id, to_json(m.roles)::text AS roles, m.status, m.version,
                   array_to_string(m.roles, ' ') AS role_names, comptoir_fold(u.email || ' ' || u.name) AS search_text
            FROM membership m JOIN app_user u ON u.id = m.user_id
            WHERE m.company_id = ?
            """;

    private final Sql sql;
    private final ListSql lists;

    public PgMemberships(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
    }

    @Override
    public List<Membership> of(UUID userId) {
        return sql.list(
                "SELECT company_id, user_id, to_json(roles)::text AS roles, status, version FROM membership"
                        + " WHERE user_id = ? ORDER BY company_id",
                PgMemberships::membership,
                userId);
    }

    @Override
    public Optional<Member> find(UUID companyId, UUID userId) {
        return sql.one(MEMBERS + " AND m.user_id = ?", PgMemberships::member, companyId, userId);
    }

    @Override
    public Member lock(UUID companyId, UUID userId, Expected expected) {
        var member = sql.one(MEMBERS + " AND m.user_id = ? FOR UPDATE", PgMemberships::member, companyId, userId)
                .orElseThrow(() -> new DomainException.NotFound("user", userId));
        expected.check(member.membership().version());
        return member;
    }

    @Override
    public int otherAdministrators(UUID companyId, UUID userId) {
        return sql.list(
                        "SELECT user_id FROM membership WHERE company_id = ? AND user_id <> ? AND status = 'ACTIVE'"
                                + " AND 'ADMIN' = ANY (roles)",
                        row -> row.uuid("user_id"),
                        companyId,
                        userId)
                .size();
    }

    @Override
    public boolean add(Membership membership) {
        return sql.update(
                        "INSERT INTO membership (company_id, user_id, roles, status, version) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (company_id, user_id) DO NOTHING",
                        membership.companyId(),
                        membership.userId(),
                        membership.roles(),
                        membership.status(),
                        membership.version())
                == 1;
    }

    @Override
    public void update(Membership membership) {
        sql.update(
                "UPDATE membership SET roles = ?, status = ?, version = ? WHERE company_id = ? AND user_id = ?",
                membership.roles(),
                membership.status(),
                membership.version(),
                membership.companyId(),
                membership.userId());
    }

    @Override
    public Page<Member> page(UUID companyId, ListRequest request) {
        return lists.page(request, MEMBERS, List.of(companyId), PgMemberships::member);
    }

    private static Member member(ResultRow row) {
        return new Member(PgUsers.user(row), membership(row));
    }

    private static Membership membership(ResultRow row) {
        return new Membership(
                row.uuid("user_id"),
                row.uuid("company_id"),
                row.json("roles", ROLES),
                row.code("status", MembershipStatus.class),
                row.integer("version"));
    }
}
