package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.domain.quote.WantedLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line that is wanted: a product, or free text. */
@Schema(name = "WantedLine")
public record WantedLineBody(
        @Nullable UUID productId,

        @Schema(examples = "Stylo bille bleu") @Size(min = 1, max = 1000) @Nullable
        String description,

        @Schema(examples = "100") @NotNull @DecimalMin(value = "0", inclusive = false)
        BigDecimal quantity,

        @Schema(description = "UN/ECE Recommendation 20", examples = "C62") @Pattern(regexp = "[A-Z0-9]{2,3}") @Nullable
        String unitCode,

        @Schema(description = "Overrides the price that the rules give; free text needs it on a quote")
        @DecimalMin("0")
        @Nullable
        BigDecimal unitPrice,

        @Nullable UUID taxRateId,
        @Valid @Size(max = 10) @Nullable List<@NotNull DiscountBody> discounts,

        @Schema(description = "Offered, but not in the totals") @Nullable
        Boolean optional) {

    public static WantedLineBody from(WantedLine line) {
        return new WantedLineBody(
                line.productId(),
                line.description(),
                line.quantity(),
                line.unitCode(),
                line.unitPrice(),
                line.taxRateId(),
                line.discounts().stream().map(DiscountBody::from).toList(),
                line.optional());
    }

    public WantedLine toLine() {
        return new WantedLine(
                productId,
                description,
                quantity,
                unitCode,
                unitPrice,
                taxRateId,
                DiscountBody.toDiscounts(discounts),
                Boolean.TRUE.equals(optional));
    }
}
