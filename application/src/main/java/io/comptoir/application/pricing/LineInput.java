package io.comptoir.application.pricing;

import io.comptoir.domain.shared.document.Analytic;
import io.comptoir.domain.shared.totals.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody asks for it.
 *
 * @param id of a line that the document already has; null for a new one
 * @param productId null for free text, which then needs a description and a price
 * @param description instead of the product's name
 * @param unitPrice an override, before the line's discounts; null: priced
 * @param taxRateId a choice; null: the fiscal position decides
 * @param deliveryLineId what a line of a return order brings back; null on every other line
 */
public record LineInput(
        @Nullable UUID id,
        @Nullable UUID productId,
        @Nullable String description,
        BigDecimal quantity,
        @Nullable String unitCode,
        @Nullable BigDecimal unitPrice,
        @Nullable UUID taxRateId,
        List<Discount> discounts,
        @Nullable LocalDate requestedDate,
        @Nullable LocalDate confirmedDate,
        List<Analytic> analytics,
        boolean optional,
        @Nullable UUID deliveryLineId) {

    public LineInput {
        discounts = List.copyOf(discounts);
        analytics = List.copyOf(analytics);
    }

    /** A line that sells. */
    public LineInput(
            @Nullable UUID id,
            @Nullable UUID productId,
            @Nullable String description,
            BigDecimal quantity,
            @Nullable String unitCode,
            @Nullable BigDecimal unitPrice,
            @Nullable UUID taxRateId,
            List<Discount> discounts,
            @Nullable LocalDate requestedDate,
            @Nullable LocalDate confirmedDate,
            List<Analytic> analytics,
            boolean optional) {
        this(
                id,
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
                null);
    }

    /** So much of a product, priced and taxed by the rules. */
    public static LineInput of(UUID productId, BigDecimal quantity) {
        return new LineInput(
                null, productId, null, quantity, null, null, null, List.of(), null, null, List.of(), false);
    }

    /** Free text at a price. */
    public static LineInput text(String description, BigDecimal quantity, BigDecimal unitPrice) {
        return new LineInput(
                null, null, description, quantity, null, unitPrice, null, List.of(), null, null, List.of(), false);
    }
}
