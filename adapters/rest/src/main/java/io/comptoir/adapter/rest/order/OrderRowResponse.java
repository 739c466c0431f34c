package io.comptoir.adapter.rest.order;

import io.comptoir.application.order.OrderRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
@Schema(name = "OrderRow")
public record OrderRowResponse(
        UUID id,
        String number,
        int version,
        String status,
        String deliveryStatus,
        String invoiceStatus,
        String acknowledgementStatus,
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
        Instant updatedAt) {

    static OrderRowResponse from(OrderRow row) {
        return new OrderRowResponse(
                row.id(),
                row.number(),
                row.version(),
                row.status().name(),
                row.deliveryStatus().name(),
                row.invoiceStatus().name(),
                row.acknowledgementStatus().name(),
                row.type(),
                row.customerId(),
                row.customerName(),
                row.customerReference(),
                row.salesRepId(),
                row.projectId(),
                row.warehouseId(),
                row.requestedDate(),
                row.currency(),
                row.netAmount(),
                row.taxAmount(),
                row.grossAmount(),
                row.createdAt(),
                row.updatedAt());
    }
}
