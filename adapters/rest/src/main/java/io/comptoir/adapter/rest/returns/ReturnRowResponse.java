package io.comptoir.adapter.rest.returns;

import io.comptoir.application.returns.ReturnList;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return in a list. */
@Schema(name = "ReturnRow")
public record ReturnRowResponse(
        UUID id,
        String number,
        String status,
        String receiptStatus,
        String creditStatus,
        int version,
        String reason,
        UUID customerId,
        String customerName,
        @Nullable UUID deliveryNoteId,
        @Nullable String deliveryNoteNumber,
        UUID warehouseId,
        Instant createdAt) {

    static ReturnRowResponse from(ReturnList.Row row) {
        return new ReturnRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.receiptStatus(),
                row.creditStatus(),
                row.version(),
                row.reason(),
                row.customerId(),
                row.customerName(),
                row.deliveryNoteId(),
                row.deliveryNoteNumber(),
                row.warehouseId(),
                row.createdAt());
    }
}
