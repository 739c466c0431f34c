package io.comptoir.application.payment;

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

/** The list of payments. */
public interface PaymentList {

    ListDefinition DEFINITION = new ListDefinition(
            "payments",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("direction", "direction", Field.Type.CODE, false),
                    new Field("method", "method", Field.Type.CODE, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, true),
                    new Field("receivedDate", "received_date", Field.Type.DATE, true),
                    new Field("amount", "amount", Field.Type.DECIMAL, true),
                    new Field("unallocatedAmount", "unallocated", Field.Type.DECIMAL, true),
                    new Field("reference", "reference", Field.Type.TEXT, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** A payment in the list. */
    record Row(
            UUID id,
            String number,
            String status,
            int version,
            String direction,
            UUID customerId,
            String customerName,
            String method,
            String currency,
            BigDecimal amount,
            BigDecimal unallocatedAmount,
            LocalDate receivedDate,
            @Nullable String reference,
            Instant createdAt) {}

    Page<Row> page(ListRequest request);
}
