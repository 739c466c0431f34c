package io.comptoir.adapter.rest.pricing;

import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.money.MinorUnits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price list as somebody describes it. */
@Schema(name = "PriceListRequest")
record PriceListRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "REVENDEURS") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Tarif revendeurs") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "ISO 4217; never changed afterwards", examples = "EUR")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Schema(description = "Takes the place of the default list before; false when absent") @Nullable
        Boolean isDefault) {

    static PriceListRequest of(UUID id, PriceList.Profile profile) {
        return new PriceListRequest(
                id, profile.code(), profile.name(), profile.currency().getCurrencyCode(), profile.isDefault());
    }

    PriceList.Profile profile() {
        return new PriceList.Profile(code, name, money(), Boolean.TRUE.equals(isDefault));
    }

    private Currency money() {
        try {
            var known = Currency.getInstance(currency);
            MinorUnits.digits(known);
            return known;
        } catch (IllegalArgumentException | InvalidValue e) {
            throw InvalidValue.at("/currency", "invalid-format");
        }
    }
}
