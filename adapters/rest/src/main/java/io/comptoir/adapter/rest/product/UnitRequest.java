package io.comptoir.adapter.rest.product;

import io.comptoir.domain.product.Unit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as somebody describes it. */
@Schema(name = "UnitRequest")
record UnitRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(description = "UN/ECE Recommendation 20", examples = "ROL") @NotNull @Pattern(regexp = "[A-Z0-9]{1,3}")
        String code,

        @Schema(examples = "Rouleau") @NotBlank @Size(max = 100)
        String nameFr,

        @Schema(description = "The French name when absent", examples = "Roll") @Size(min = 1, max = 100) @Nullable
        String nameEn,

        @Schema(description = "The code when absent", examples = "rlx") @Size(min = 1, max = 20) @Nullable
        String symbol,

        @Schema(description = "Decimals that quantities usually have; 0 when absent") @Min(0) @Max(6) @Nullable
        Integer decimals) {

    static UnitRequest of(UUID id, Unit.Profile profile) {
        return new UnitRequest(
                id, profile.code(), profile.nameFr(), profile.nameEn(), profile.symbol(), profile.decimals());
    }

    Unit.Profile profile() {
        return new Unit.Profile(
                code,
                nameFr,
                nameEn == null ? nameFr : nameEn,
                symbol == null ? code : symbol,
                decimals == null ? 0 : decimals);
    }
}
