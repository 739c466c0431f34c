package io.comptoir.application.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The delivered notes of a customer of which something may still come back. */
public interface ReturnableDeliveries {

    /** A delivered note with its lines. */
    record Delivery(UUID id, String number, LocalDate deliveredOn, List<Line> lines) {

        public Delivery {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of it.
     *
     * @param accepted by the customer
     * @param left neither returned nor on a live return
     */
    record Line(
            UUID id,
            int position,
            @Nullable UUID productId,
            @Nullable String productCode,
            String description,
            String unitCode,
            BigDecimal accepted,
            BigDecimal left) {}

    /** The latest delivery first; at most 200. */
    List<Delivery> of(UUID customerId);
}
