package io.comptoir.application.delivery;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of delivery notes. */
public interface DeliveryNoteList {

    ListDefinition DEFINITION = new ListDefinition(
            "delivery-notes",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, true),
                    new Field("warehouseId", "warehouse_id", Field.Type.ID, false),
                    new Field("carrierId", "carrier_id", Field.Type.ID, false),
                    new Field("plannedDate", "planned_date", Field.Type.DATE, false),
                    new Field("shippedDate", "shipped_date", Field.Type.DATE, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** A note in the list. */
    record Row(
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
            BigDecimal value,
            Instant createdAt) {}

    Page<Row> page(ListRequest request);
}
