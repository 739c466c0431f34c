package io.comptoir.application.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quote in a list. */
public record QuoteRow(
        UUID id,
        String number,
        int version,
        int revision,
        String status,
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable String customerReference,
        @Nullable UUID salesRepId,
        @Nullable UUID projectId,
        boolean binding,
        @Nullable LocalDate validUntil,
        String currency,
        BigDecimal netAmount,
        BigDecimal taxAmount,
        BigDecimal grossAmount,
        Instant createdAt,
        Instant updatedAt) {}
