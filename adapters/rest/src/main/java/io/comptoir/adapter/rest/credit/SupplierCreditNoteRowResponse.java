package io.comptoir.adapter.rest.credit;

import io.comptoir.application.credit.SupplierCreditNoteList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit note of a supplier in a list. */
@Schema(name = "SupplierCreditNoteRow")
public record SupplierCreditNoteRowResponse(
        UUID id,
        @Nullable String number,
        String status,
        int version,
        @Nullable UUID supplierId,
        String supplierName,
        @Nullable String reference,
        String currency,
        @Nullable LocalDate issueDate,
        BigDecimal netAmount,
        BigDecimal taxAmount,
        BigDecimal grossAmount,
        Instant createdAt) {

    static SupplierCreditNoteRowResponse from(SupplierCreditNoteList.Row row) {
        return new SupplierCreditNoteRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.version(),
                row.supplierId(),
                row.supplierName(),
                row.reference(),
                row.currency(),
                row.issueDate(),
                row.netAmount(),
                row.taxAmount(),
                row.grossAmount(),
                row.createdAt());
    }
}
