package io.comptoir.adapter.rest.quote;

import io.comptoir.application.quote.QuoteRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote in a list. */
@Schema(name = "QuoteRow")
public record QuoteRowResponse(
        UUID id,
        String number,
        String status,
        int version,
        int revision,
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
        Instant updatedAt) {

    static QuoteRowResponse from(QuoteRow row) {
        return new QuoteRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.version(),
                row.revision(),
                row.customerId(),
                row.customerName(),
                row.customerReference(),
                row.salesRepId(),
                row.projectId(),
                row.binding(),
                row.validUntil(),
                row.currency(),
                row.netAmount(),
                row.taxAmount(),
                row.grossAmount(),
                row.createdAt(),
                row.updatedAt());
    }
}
