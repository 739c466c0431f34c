package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is taken off a line or a document. Of a line, the percentage or else the amount is printed; of a
 * document, both.
 *
 * @param amount positive for a discount, negative for a charge
 */
public record PrintedDiscount(
        @Nullable String label,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {

    public static PrintedDiscount percent(BigDecimal percent) {
        return new PrintedDiscount(null, percent, null);
    }

    public static PrintedDiscount amount(BigDecimal amount) {
        return new PrintedDiscount(null, null, amount);
    }
}
