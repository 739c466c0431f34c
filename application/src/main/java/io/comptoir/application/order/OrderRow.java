package io.comptoir.application.order;

import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.DeliveryStatus;
import io.comptoir.domain.order.InvoiceStatus;
import io.comptoir.domain.order.OrderWord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
public record OrderRow(
        UUID id,
        String number,
        int version,
        OrderWord status,
        DeliveryStatus deliveryStatus,
        InvoiceStatus invoiceStatus,
        AcknowledgementStatus acknowledgementStatus,
        String type,
        UUID customerId,
        String customerName,
        @Nullable String customerReference,
        @Nullable UUID salesRepId,
        @Nullable UUID projectId,
        UUID warehouseId,
        @Nullable LocalDate requestedDate,
        String currency,
        BigDecimal netAmount,
        BigDecimal taxAmount,
        BigDecimal grossAmount,
        Instant createdAt,
        Instant updatedAt) {}
