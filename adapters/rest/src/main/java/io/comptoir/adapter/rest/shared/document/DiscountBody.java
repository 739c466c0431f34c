package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.totals.Discount;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A manual discount. */
@Schema(name = "Discount")
public record DiscountBody(
        @NotNull Discount.Kind kind,

        @Schema(description = "Percent units, or an amount in the document's currency", examples = "5.00")
        @NotNull
        @DecimalMin("0")
        BigDecimal value,

        @Schema(description = "CUMULATIVE (default): percentages of the same base; CASCADE: of what is left")
        Discount.@Nullable Stacking stacking) {

    public static List<Discount> toDiscounts(@Nullable List<DiscountBody> bodies) {
        return bodies == null
                ? List.of()
                : bodies.stream().map(DiscountBody::toDiscount).toList();
    }

    public static DiscountBody from(Discount discount) {
        return new DiscountBody(discount.kind(), discount.value(), discount.stacking());
    }

    private Discount toDiscount() {
        return new Discount(kind, value, stacking == null ? Discount.Stacking.CUMULATIVE : stacking);
    }
}
