package io.comptoir.adapter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.company.PgCompanies;
import io.comptoir.adapter.persistence.shared.JdbcUnitOfWork;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.application.identity.ListUsers;
import io.comptoir.application.identity.Memberships;
import io.comptoir.application.identity.MembershipsContract;
import io.comptoir.application.identity.Users;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PgIdentityTest extends MembershipsContract {

    private final JdbcUnitOfWork work = new JdbcUnitOfWork();
    private final PgUsers users = new PgUsers(work.sql());
    private final PgMemberships memberships = new PgMemberships(work.sql(), new ListSql(work.sql()));
    private final UUID company = founded();
    private final UUID other = founded();

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected Memberships memberships() {
        return memberships;
    }

    @Override
    protected UUID company() {
        return company;
    }

    @Override
    protected UUID otherCompany() {
        return other;
    }

    @Override
    protected <T> T committed(Supplier<T> what) {
        return work.global(what);
    }

    @Test
    void lists_the_users_of_one_company() {
        var byName = new Sort(ListUsers.DEFINITION.field("name").orElseThrow(), false);
        var request = new ListRequest(List.of(), "ann", List.of(byName), 50, List.of(), false, true);

        var page = committed(() -> memberships.page(company, request));

        assertThat(page.items()).extracting(member -> member.user().name()).containsExactly("Anna");
        assertThat(page.total()).isOne();
        assertThat(committed(() -> memberships.page(other, request)).items()).isEmpty();
    }

    private UUID founded() {
        var id = UUID.randomUUID();
        var code = id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return committed(() -> {
            new PgCompanies(work.sql()).add(Company.create(id, code, LegalIdentity.of("Démo", "FR")));
            return id;
        });
    }
}
