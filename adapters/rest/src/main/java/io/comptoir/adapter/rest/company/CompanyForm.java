package io.comptoir.adapter.rest.company;

import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.InvoiceMentions;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a company. */
@Schema(name = "CompanyPatch")
public record CompanyForm(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String legalForm,
        @Nullable @DecimalMin("0") BigDecimal capital,
        @Nullable @Size(max = 9) String siren,
        @Nullable @Size(max = 14) String siret,
        @Nullable @Size(max = 100) String rcs,
        @Nullable @Size(max = 20) String vatNumber,
        @NotNull @Valid AddressBody address,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 34) String iban,
        @Nullable @Size(max = 11) String bic,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal latePenaltyRate,
        @Nullable @Size(max = 500) String earlySettlement,
        boolean vatOnDebits,
        @Nullable @Size(max = 1000) String footer,
        @NotNull @Size(max = 50) String timeZone,
        @NotNull @Size(min = 3, max = 3) String currency,
        @NotNull @Size(min = 2, max = 2) String language,
        @NotNull @Valid SettingsBody settings) {

    static CompanyForm of(Company company) {
        var identity = company.identity();
        var mentions = company.mentions();
        return new CompanyForm(
                identity.name(),
                identity.legalForm(),
                identity.capital(),
                identity.siren(),
                identity.siret(),
                identity.rcs(),
                identity.vatNumber(),
                AddressBody.of(identity.address()),
                identity.phone(),
                identity.email(),
                identity.iban(),
                identity.bic(),
                mentions.latePenaltyRate(),
                mentions.earlySettlement(),
                mentions.vatOnDebits(),
                mentions.footer(),
                company.timeZone().getId(),
                company.currency().getCurrencyCode(),
                company.language(),
                SettingsBody.of(company.settings()));
    }

    Company appliedTo(Company company) {
        return new Company(
                company.id(),
                company.code(),
                company.version() + 1,
                identity(company.identity().logo()),
                new InvoiceMentions(latePenaltyRate, earlySettlement, vatOnDebits, footer),
                zone(timeZone),
                money(currency),
                language,
                settings.settings());
    }

    private LegalIdentity identity(@Nullable String logo) {
        return new LegalIdentity(
                name,
                legalForm,
                capital,
                siren,
                siret,
                rcs,
                vatNumber,
                address.address(),
                phone,
                email,
                iban,
                bic,
                logo);
    }

    static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw DomainException.InvalidValue.at("/timeZone", "time-zone");
        }
    }

    static Currency money(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw DomainException.InvalidValue.at("/currency", "currency");
        }
    }
}
