package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in a list.
 *
 * @param dueDate the next instalment that is open, or the last one
 */
public record InvoiceRow(
        UUID id,
        int version,
        InvoiceKind kind,
        @Nullable String number,
        InvoiceStatus status,
        PaymentStatus paymentStatus,
        boolean overdue,
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
        Instant updatedAt) {}
