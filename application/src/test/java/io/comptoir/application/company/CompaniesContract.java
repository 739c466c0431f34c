package io.comptoir.application.company;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.AutoConfirmation;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.CompanyRule;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.company.NumberFormat;
import io.comptoir.domain.company.SomeSettings;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of companies keeps to. */
public abstract class CompaniesContract {

    private final String code = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Company company = Company.create(UUID.randomUUID(), code, LegalIdentity.of("Démo", "FR"));

    protected abstract Companies companies();

    /** Runs inside one transaction. */
    protected abstract <T> T committed(Supplier<T> work);

    @Test
    void gives_back_what_was_added() {
        added();

        assertThat(committed(() -> companies().get(company.id()))).isEqualTo(company);
        assertThat(committed(() -> companies().all())).contains(company);
    }

    @Test
    void knows_nothing_of_others() {
        assertThat(committed(() -> companies().find(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> committed(() -> companies().lock(UUID.randomUUID(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refuses_a_code_that_is_taken() {
        added();
        var twin = Company.create(UUID.randomUUID(), code, LegalIdentity.of("Autre", "FR"));

        assertRefused(() -> committed(() -> added(twin)), CompanyRule.COMPANY_CODE_TAKEN);
    }

    @Test
    void keeps_every_setting() {
        added();
        var settings = SomeSettings.with(
                SomeSettings.with("deliveryApprovalAmount", new BigDecimal("10000.00")),
                "autoConfirmDelivery",
                new AutoConfirmation(AutoConfirmation.Mode.AFTER_DAYS, 3));
        var changed = company.with(SomeSettings.with(
                settings, "numberFormats", List.of(new NumberFormat(DocumentType.QUOTE, "DEV", false, 4))));

        committed(() -> {
            companies().lock(company.id(), new Expected(1));
            companies().update(changed);
            return changed;
        });

        assertThat(committed(() -> companies().get(company.id()))).isEqualTo(changed);
    }

    @Test
    void refuses_an_older_version() {
        added();
        committed(() -> {
            companies().update(company.with(company.settings()));
            return company;
        });

        assertThatThrownBy(() -> committed(() -> companies().lock(company.id(), new Expected(1))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> committed(() -> {
                    companies().update(company.with(company.settings()));
                    return company;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    private void added() {
        committed(() -> added(company));
    }

    private Company added(Company added) {
        companies().add(added);
        return added;
    }
}
