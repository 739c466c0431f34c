package io.comptoir.adapter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.company.PgCompanies;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.identity.GrantChange;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgRoleGrantsTest extends PostgresTest {

    private static final GrantChange CHANGE = new GrantChange(Role.AGENT, "quote:create", true);

    private final PgRoleGrants grants = new PgRoleGrants(sql);

    @BeforeEach
    void a_company() {
        var code = company.toString().substring(24).toUpperCase(Locale.ROOT);
        committed(() -> new PgCompanies(sql).add(Company.create(company, code, LegalIdentity.of("Démo", "FR"))));
    }

    @Test
    void differ_from_the_defaults_in_nothing_at_first() {
        assertThat(committed(() -> grants.changes(company))).isEmpty();
        assertThat(committed(() -> grants.versions(company))).isEmpty();
    }

    @Test
    void keep_what_a_company_says_otherwise() {
        committed(() -> {
            grants.lock(company, Role.AGENT, new Expected(1));
            grants.replace(company, Role.AGENT, List.of(CHANGE));
        });

        assertThat(committed(() -> grants.changes(company))).containsExactly(CHANGE);
        assertThat(committed(() -> grants.versions(company))).isEqualTo(Map.of(Role.AGENT, 2));
        assertThatThrownBy(() -> committed(() -> grants.lock(company, Role.AGENT, new Expected(1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void are_back_to_the_defaults_when_nothing_is_said() {
        committed(() -> {
            grants.lock(company, Role.AGENT, Expected.ANY);
            grants.replace(company, Role.AGENT, List.of(CHANGE));
            grants.replace(company, Role.AGENT, List.of());
        });

        assertThat(committed(() -> grants.changes(company))).isEmpty();
    }

    @Test
    void are_seen_by_their_company_alone() {
        committed(() -> {
            grants.lock(company, Role.AGENT, Expected.ANY);
            grants.replace(company, Role.AGENT, List.of(CHANGE));
        });

        assertThat(work.read(ids.next(), () -> grants.changes(company))).isEmpty();
    }
}
