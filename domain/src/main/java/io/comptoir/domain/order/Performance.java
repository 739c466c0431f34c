package io.comptoir.domain.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A service that was done. */
public record Performance(UUID lineId, BigDecimal quantity, LocalDate date) {}
