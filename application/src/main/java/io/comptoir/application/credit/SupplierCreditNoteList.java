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

/** The list of suppliers' credit notes. */
public interface SupplierCreditNoteList {

    ListDefinition DEFINITION = new ListDefinition(
            "supplier-credit-notes",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, false),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("supplierId", "supplier_id", Field.Type.ID, false),
                    new Field("supplierName", "supplier_name", Field.Type.TEXT, true),
                    new Field("reference", "reference", Field.Type.TEXT, false),
                    new Field("issueDate", "issue_date", Field.Type.DATE, false),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, true),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    /** A supplier's credit note in the list. */
    record Row(
            UUID id,
            @Nullable String number,
            String status,
            int version,
            @Nullable UUID supplierId,
            String supplierName,
            @Nullable String reference,
            String currency,
            @Nullable LocalDate issueDate,
            BigDecimal netAmount,
            BigDecimal taxAmount,
            BigDecimal grossAmount,
            Instant createdAt) {}

    Page<Row> page(ListRequest request);
}
