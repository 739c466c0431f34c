package io.comptoir.domain.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery note as invoicing sees it.
 *
 * @param suppliedOn the day the goods left or arrived; null while they have not left
 */
public record BillableNote(UUID id, String number, @Nullable LocalDate suppliedOn, List<Line> lines) {

    public BillableNote {
        lines = List.copyOf(lines);
    }

    /** A line of the note, the order line it delivers, and what is left of it to invoice. */
    public record Line(UUID id, UUID orderId, UUID orderLineId, BigDecimal left) {}
}
