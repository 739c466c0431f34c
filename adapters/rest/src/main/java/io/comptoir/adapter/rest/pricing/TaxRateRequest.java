package io.comptoir.adapter.rest.pricing;

import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.shared.totals.TaxKey;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tax rate as somebody describes it. */
@Schema(name = "TaxRateRequest")
record TaxRateRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "FR-8.5") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "TVA 8,5 % (DOM)") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "FR") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Schema(description = "EN 16931: S, Z, E, AE, K, G or O", examples = "S")
        @NotNull
        @Pattern(regexp = "[A-Z]{1,2}")
        String category,

        @Schema(description = "In percent", examples = "8.5") @NotNull @DecimalMin("0") @DecimalMax("100")
        BigDecimal rate,

        @Schema(description = "VATEX code; the category's own when absent") @Size(min = 1, max = 40) @Nullable
        String exemptionCode,

        @Schema(description = "Printed where no tax is charged") @Size(min = 1, max = 500) @Nullable
        String exemptionReason,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static TaxRateRequest of(UUID id, TaxRate.Profile profile) {
        var key = profile.key();
        return new TaxRateRequest(
                id,
                profile.code(),
                profile.name(),
                profile.country(),
                key.category(),
                key.rate(),
                key.exemptionCode(),
                profile.exemptionReason(),
                profile.validFrom(),
                profile.validTo());
    }

    TaxRate.Profile profile() {
        var key = new TaxKey(category, rate, exemptionCode);
        return new TaxRate.Profile(code, name, country, key, exemptionReason, validFrom, validTo);
    }
}
