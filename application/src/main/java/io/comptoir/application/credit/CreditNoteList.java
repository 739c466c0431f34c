package io.comptoir.application.credit;

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

/** The list of credit notes. */
public interface CreditNoteList {

    ListDefinition DEFINITION = new ListDefinition(
            "credit-notes",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, false),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("purpose", "purpose", Field.Type.CODE, false),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerName", "customer_name", Field.Type.TEXT, true),
                    new Field("invoiceId", "invoice_id", Field.Type.ID, false),
                    new Field("returnId", "return_id", Field.Type.ID, false),
                    new Field("currency", "currency", Field.Type.CODE, false),
                    new Field("issueDate", "issue_date", Field.Type.DATE, false),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, true),
                    new Field("openAmount", "open_amount", Field.Type.DECIMAL, true),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** A credit note in the list. */
    record Row(
            UUID id,
            @Nullable String number,
            String status,
            String purpose,
            int version,
            UUID customerId,
            String customerName,
            @Nullable UUID invoiceId,
            @Nullable String invoiceNumber,
            @Nullable UUID returnId,
            String currency,
            @Nullable LocalDate issueDate,
            BigDecimal netAmount,
            BigDecimal taxAmount,
            BigDecimal grossAmount,
            BigDecimal openAmount,
            Instant createdAt) {}

    Page<Row> page(ListRequest request);
}
