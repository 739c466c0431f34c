package io.comptoir.adapter.rest.shared.document;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as it is asked for: a product, or a description with a price. */
@Schema(name = "LineRequest")
public record LineRequest(
        @Schema(description = "Of a line that the document has; absent for a new one") @Nullable
        UUID id,

        @Nullable UUID productId,

        @Schema(examples = "Stylo bille bleu") @Size(min = 1, max = 1000) @Nullable
        String description,

        @Schema(examples = "100") @NotNull @DecimalMin(value = "0", inclusive = false)
        BigDecimal quantity,

        @Schema(description = "UN/ECE Recommendation 20", examples = "C62") @Pattern(regexp = "[A-Z0-9]{2,3}") @Nullable
        String unitCode,

        @Schema(description = "Overrides the price that the rules give; at most 6 decimals", examples = "1.20")
        @DecimalMin("0")
        @Nullable
        BigDecimal unitPrice,

        @Schema(description = "A choice; absent: the fiscal position decides") @Nullable
        UUID taxRateId,

        @Valid @Size(max = 10) @Nullable List<@NotNull DiscountBody> discounts,
        @Nullable LocalDate requestedDate,
        @Nullable LocalDate confirmedDate,
        @Valid @Size(max = 20) @Nullable List<@NotNull AnalyticBody> analytics,

        @Schema(description = "Offered, but not in the totals") @Nullable
        Boolean optional,

        @Schema(
                description = "Of an order of type RETURN: the line of a delivery note that comes back, at the price"
                        + " it was sold at")
        @Nullable
        UUID deliveryLineId) {

    public LineInput toInput() {
        return new LineInput(
                id,
                productId,
                description,
                quantity,
                unitCode,
                unitPrice,
                taxRateId,
                DiscountBody.toDiscounts(discounts),
                requestedDate,
                confirmedDate,
                analytics == null
                        ? List.of()
                        : analytics.stream().map(AnalyticBody::toAnalytic).toList(),
                Boolean.TRUE.equals(optional),
                deliveryLineId);
    }

    /** The same line under the id of one that the document has. */
    LineRequest as(UUID line) {
        return new LineRequest(
                line,
                productId,
                description,
                quantity,
                unitCode,
                unitPrice,
                taxRateId,
                discounts,
                requestedDate,
                confirmedDate,
                analytics,
                optional,
                deliveryLineId);
    }

    /** The editable form of a line, for merge patches. Prices and rates that rules gave stay theirs. */
    public static LineRequest from(SalesLine line) {
        var item = line.item();
        return new LineRequest(
                line.id(),
                item.productId(),
                item.description(),
                line.quantity(),
                item.unitCode(),
                line.price().overridden() ? line.price().unitPrice() : null,
                line.tax().chosen() ? line.tax().taxRateId() : null,
                line.discounts().stream().map(DiscountBody::from).toList(),
                line.dates().requested(),
                line.dates().confirmed(),
                line.analytics().stream().map(AnalyticBody::from).toList(),
                line.optional(),
                null);
    }

    /** The editable form of a line that brings back what was sold: nothing but how much of it is said there. */
    public static LineRequest bringingBack(SalesLine line) {
        return new LineRequest(
                line.id(),
                null,
                null,
                line.quantity(),
                null,
                null,
                null,
                null,
                line.dates().requested(),
                line.dates().confirmed(),
                line.analytics().stream().map(AnalyticBody::from).toList(),
                null,
                line.source(DocumentType.DELIVERY_NOTE).map(LineSource::lineId).orElse(null));
    }
}
