package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.util.UUID;

/** What a quote line held passes to the order line that it became. */
public record HandOver(UUID fromLine, UUID toLine, Reservation.Holder holder, BigDecimal quantity) {}
