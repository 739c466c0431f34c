package io.comptoir.application.returns;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of returns. */
public interface ReturnList {

    ListDefinition DEFINITION = new ListDefinition(
            "returns",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("receiptStatus", "receipt_status", Field.Type.CODE, false),
                    new Field("creditStatus", "credit_status", Field.Type.CODE, false),
                    new Field("reason", "reason", Field.Type.CODE, false),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, true),
                    new Field("deliveryNoteId", "delivery_note_id", Field.Type.ID, false),
                    new Field("warehouseId", "warehouse_id", Field.Type.ID, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** A return in the list. */
    record Row(
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
            Instant createdAt) {}

    Page<Row> page(ListRequest request);
}
