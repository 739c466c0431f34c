package io.comptoir.domain.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of an invoice and when it is due. With neither percent nor amount it is the rest.
 *
 * @param percent of the gross total
 * @param amount fixed, in the currency of the invoice
 */
public record Instalment(
        @Nullable BigDecimal percent, @Nullable BigDecimal amount, Delay delay) {

    public static Instalment rest(Delay delay) {
        return new Instalment(null, null, delay);
    }

    public static Instalment percent(BigDecimal percent, Delay delay) {
        return new Instalment(percent, null, delay);
    }

    public static Instalment fixed(BigDecimal amount, Delay delay) {
        return new Instalment(null, amount, delay);
    }

    public boolean isRest() {
        return percent == null && amount == null;
    }
}
