package io.comptoir.adapter.persistence.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.JdbcUnitOfWork;
import io.comptoir.application.company.Companies;
import io.comptoir.application.company.CompaniesContract;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PgCompaniesTest extends CompaniesContract {

    private final JdbcUnitOfWork work = new JdbcUnitOfWork();
    private final PgCompanies companies = new PgCompanies(work.sql());

    @Override
    protected Companies companies() {
        return companies;
    }

    @Override
    protected <T> T committed(Supplier<T> what) {
        return work.global(what);
    }

    @Test
    void gives_settings_that_are_younger_than_the_row_their_default() {
        var company =
                added("OLD-" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT));
        committed(() -> work.sql().update("UPDATE company SET settings = settings - 'fourEyes' - 'escompteVat'"));

        assertThat(committed(() -> companies.get(company.id())).settings()).isEqualTo(company.settings());
    }

    @Test
    void tells_the_day_in_the_zone_of_the_company() {
        var company = added("TZ-" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT));
        var time = new SystemTime(companies);

        var today = committed(() -> time.today(company.id()));

        assertThat(today).isEqualTo(LocalDate.now(ZoneId.of("Europe/Paris")));
        var now = time.now();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }

    private Company added(String code) {
        var company = Company.create(UUID.randomUUID(), code, LegalIdentity.of("Démo", "FR"));
        return committed(() -> {
            companies.add(company);
            return company;
        });
    }
}
