package io.comptoir.adapter.rest.invoice;

import io.comptoir.application.invoice.InvoiceRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice in a list. */
@Schema(name = "InvoiceRow")
public record InvoiceRowResponse(
        UUID id,
        @Nullable String number,
        String kind,
        String status,
        String paymentStatus,
        boolean overdue,
        int version,
        UUID customerId,
        String customerName,
        @Nullable String customerReference,
        String currency,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dueDate,
        BigDecimal netAmount,
        BigDecimal taxAmount,
        BigDecimal grossAmount,
        BigDecimal paidAmount,
        BigDecimal creditedAmount,
        BigDecimal openAmount,
        @Nullable UUID projectId,
        @Nullable UUID salesRepId,
        Instant createdAt,
        Instant updatedAt) {

    static InvoiceRowResponse from(InvoiceRow row) {
        return new InvoiceRowResponse(
                row.id(),
                row.number(),
                row.kind().name(),
                row.status().name(),
                row.paymentStatus().name(),
                row.overdue(),
                row.version(),
                row.customerId(),
                row.customerName(),
                row.customerReference(),
                row.currency(),
                row.issueDate(),
                row.dueDate(),
                row.netAmount(),
                row.taxAmount(),
                row.grossAmount(),
                row.paidAmount(),
                row.creditedAmount(),
                row.openAmount(),
                row.projectId(),
                row.salesRepId(),
                row.createdAt(),
                row.updatedAt());
    }
}
