package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that needs goods. */
public record Demand(
        UUID lineId,
        Reservation.Holder holder,
        StockKey stock,
        BigDecimal quantity,
        @Nullable LocalDate promised) {}
