package io.comptoir.application.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price of a line, without tax.
 *
 * @param listPrice printed where it is above the unit price
 * @param taxRate in percent; null where no rate applies
 */
public record PrintedPrice(
        @Nullable BigDecimal listPrice,
        BigDecimal unitPrice,
        List<PrintedDiscount> discounts,
        @Nullable BigDecimal taxRate,
        BigDecimal netAmount) {

    public PrintedPrice {
        discounts = List.copyOf(discounts);
    }

    public static PrintedPrice of(BigDecimal unitPrice, BigDecimal taxRate, BigDecimal netAmount) {
        return new PrintedPrice(null, unitPrice, List.of(), taxRate, netAmount);
    }
}
