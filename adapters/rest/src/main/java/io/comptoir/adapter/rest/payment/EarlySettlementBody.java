package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.EarlySettlement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The discount for paying early (escompte). */
@Schema(name = "EarlySettlement")
record EarlySettlementBody(
        @Schema(examples = "2") @NotNull BigDecimal percent,

        @Schema(description = "From issue", examples = "8") @NotNull @Min(0) @Max(730)
        Integer days) {

    static @Nullable EarlySettlementBody of(@Nullable EarlySettlement discount) {
        return discount == null ? null : new EarlySettlementBody(discount.percent(), discount.days());
    }

    EarlySettlement discount() {
        return new EarlySettlement(percent, days);
    }
}
