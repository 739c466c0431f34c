package io.comptoir.adapter.rest.stock;

import io.comptoir.application.stock.AdjustStock;
import io.comptoir.domain.stock.Adjustment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Counted differences. */
@Schema(name = "StockAdjustmentRequest")
public record AdjustmentRequest(
        @Schema(description = "The company's default when absent") @Nullable
        UUID warehouseId,

        @Schema(examples = "Inventaire annuel") @NotNull @Size(min = 1, max = 1000)
        String reason,

        @Valid @NotEmpty @Size(max = 1000) List<@NotNull LineBody> lines) {

    /** A difference. */
    @Schema(name = "StockAdjustmentLine")
    public record LineBody(
            @NotNull UUID productId,

            @Schema(description = "More than was known, or less (negative)", examples = "12") @NotNull
            BigDecimal quantity,

            @Schema(description = "What one of what was found is worth; the average when absent", examples = "0.40")
            @DecimalMin("0")
            @Nullable
            BigDecimal unitCost) {}

    AdjustStock.Command command() {
        return new AdjustStock.Command(
                warehouseId,
                reason,
                lines.stream()
                        .map(l -> new Adjustment.Line(l.productId(), l.quantity(), l.unitCost()))
                        .toList());
    }
}
