package io.comptoir.application.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line. What is null is not printed: a line of text has neither quantity nor price, a delivery note without
 * prices no price.
 *
 * @param description may hold several paragraphs
 * @param quantity ordered, delivered, returned or invoiced, as the document says; signed as it counts
 * @param unit a code of UN/ECE Recommendation 20, or a word to print as it is
 * @param expected when it is promised; null on an acknowledgement means that it is still to be confirmed
 * @param note a remark below the description: a lot, a serial number, the delivery note it comes from
 * @param optional offered, but not in the totals
 */
public record PrintedLine(
        int position,
        @Nullable String code,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable PrintedPrice price,
        @Nullable PrintedMovement movement,
        @Nullable LocalDate expected,
        @Nullable String note,
        boolean optional) {

    /** A line with a price. */
    public static PrintedLine of(
            int position, @Nullable String code, String description, PrintedQuantity quantity, PrintedPrice price) {
        return new PrintedLine(
                position, code, description, quantity.amount(), quantity.unit(), price, null, null, null, false);
    }

    /** A line of goods that move, without a price. */
    public static PrintedLine of(
            int position,
            @Nullable String code,
            String description,
            PrintedQuantity quantity,
            PrintedMovement movement) {
        return new PrintedLine(
                position, code, description, quantity.amount(), quantity.unit(), null, movement, null, null, false);
    }

    /** A line that only says something. */
    public static PrintedLine text(int position, String description) {
        return new PrintedLine(position, null, description, null, null, null, null, null, null, false);
    }

    public PrintedLine withExpected(@Nullable LocalDate day) {
        return new PrintedLine(position, code, description, quantity, unit, price, movement, day, note, optional);
    }

    public PrintedLine withNote(@Nullable String text) {
        return new PrintedLine(position, code, description, quantity, unit, price, movement, expected, text, optional);
    }

    public PrintedLine asOptional() {
        return new PrintedLine(position, code, description, quantity, unit, price, movement, expected, note, true);
    }
}
