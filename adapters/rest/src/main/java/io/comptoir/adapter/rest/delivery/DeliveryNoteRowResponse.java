package io.comptoir.adapter.rest.delivery;

import io.comptoir.application.delivery.DeliveryNoteList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery note in a list. */
@Schema(name = "DeliveryNoteRow")
public record DeliveryNoteRowResponse(
        UUID id,
        String number,
        String status,
        int version,
        UUID customerId,
        String customerName,
        UUID warehouseId,
        @Nullable UUID carrierId,
        @Nullable LocalDate plannedDate,
        @Nullable LocalDate shippedDate,
        @Nullable LocalDate deliveredDate,
        Instant createdAt) {

    static DeliveryNoteRowResponse from(DeliveryNoteList.Row row) {
        return new DeliveryNoteRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.version(),
                row.customerId(),
                row.customerName(),
                row.warehouseId(),
                row.carrierId(),
                row.plannedDate(),
                row.shippedDate(),
                row.deliveredDate(),
                row.createdAt());
    }
}
