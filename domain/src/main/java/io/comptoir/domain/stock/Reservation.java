package io.comptoir.domain.stock;

import io.comptoir.domain.shared.document.DocumentType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of an order or of a binding quote wants from a shelf, and what it holds of it already.
 *
 * @param wanted not yet shipped
 * @param held of it, set apart in stock; the rest waits
 * @param turn who asked first is served first, where the promised dates are equal
 */
public record Reservation(
        UUID lineId,
        Holder holder,
        StockKey stock,
        BigDecimal wanted,
        BigDecimal held,
        @Nullable LocalDate promised,
        long turn) {

    /** The document that the line is on. */
    public record Holder(DocumentType type, UUID id) {}

    /** By promised date, the undated last; then by who asked first. */
    public static final Comparator<Reservation> PRIORITY = Comparator.comparing(
                    Reservation::promised, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Reservation::turn);

    public BigDecimal missing() {
        return wanted.subtract(held);
    }

    public boolean waits() {
        return missing().signum() > 0;
    }

    Reservation holding(BigDecimal newHeld) {
        return new Reservation(lineId, holder, stock, wanted, newHeld, promised, turn);
    }

    Reservation wanting(BigDecimal newWanted) {
        return new Reservation(lineId, holder, stock, newWanted, held.min(newWanted), promised, turn);
    }

    /** What is left after {@code quantity} of it left the house. */
    Reservation shipped(BigDecimal quantity) {
        return new Reservation(
                lineId,
                holder,
                stock,
                wanted.subtract(quantity).max(BigDecimal.ZERO),
                held.subtract(quantity).max(BigDecimal.ZERO),
                promised,
                turn);
    }
}
