package io.comptoir.adapter.rest.credit;

import io.comptoir.application.credit.CreditNoteList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit note in a list. */
@Schema(name = "CreditNoteRow")
public record CreditNoteRowResponse(
        UUID id,
        @Nullable String number,
        String status,
        String purpose,
        int version,
        UUID customerId,
        String customerName,
        @Nullable UUID invoiceId,
        @Nullable String invoiceNumber,
        @Nullable UUID returnId,
        String currency,
        @Nullable LocalDate issueDate,
        BigDecimal netAmount,
        BigDecimal taxAmount,
        BigDecimal grossAmount,
        BigDecimal openAmount,
        Instant createdAt) {

    static CreditNoteRowResponse from(CreditNoteList.Row row) {
        return new CreditNoteRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.purpose(),
                row.version(),
                row.customerId(),
                row.customerName(),
                row.invoiceId(),
                row.invoiceNumber(),
                row.returnId(),
                row.currency(),
                row.issueDate(),
                row.netAmount(),
                row.taxAmount(),
                row.grossAmount(),
                row.openAmount(),
                row.createdAt());
    }
}
