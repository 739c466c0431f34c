package io.comptoir.adapter.rest.company;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.company.Company;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company with its settings. */
@Schema(name = "Company")
public record CompanyResponse(
        UUID id,
        String code,
        int version,
        String name,
        @Nullable String legalForm,
        @Nullable BigDecimal capital,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String rcs,
        @Nullable String vatNumber,
        AddressBody address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable BigDecimal latePenaltyRate,
        @Nullable String earlySettlement,
        boolean vatOnDebits,
        @Nullable String footer,
        String timeZone,
        String currency,
        String language,
        SettingsBody settings)
        implements Representation {

    static CompanyResponse of(Company company) {
        var form = CompanyForm.of(company);
        return new CompanyResponse(
                company.id(),
                company.code(),
                company.version(),
                form.name(),
                form.legalForm(),
                form.capital(),
                form.siren(),
                form.siret(),
                form.rcs(),
                form.vatNumber(),
                form.address(),
                form.phone(),
                form.email(),
                form.iban(),
                form.bic(),
                form.latePenaltyRate(),
                form.earlySettlement(),
                form.vatOnDebits(),
                form.footer(),
                form.timeZone(),
                form.currency(),
                form.language(),
                form.settings());
    }
}
