package io.comptoir.application.invoice;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.time.LocalDate;
import java.util.List;

/** The list of invoices. */
public interface InvoiceList {

    ListDefinition DEFINITION = new ListDefinition(
            "invoices",
            List.of(
                    new Field("number", "number_text", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("kind", "kind", Field.Type.CODE, true),
                    new Field("paymentStatus", "payment_status", Field.Type.CODE, true),
                    new Field("overdue", "overdue", Field.Type.BOOLEAN, false),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerReference", "customer_reference", Field.Type.TEXT, false),
                    new Field("projectId", "project_id", Field.Type.ID, false),
                    new Field("salesRepId", "sales_rep_id", Field.Type.ID, false),
                    new Field("currency", "currency", Field.Type.CODE, false),
                    new Field("issueDate", "issue_date", Field.Type.DATE, false),
                    new Field("dueDate", "due_date", Field.Type.DATE, false),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, true),
                    new Field("openAmount", "open", Field.Type.DECIMAL, true),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    Page<InvoiceRow> page(ListRequest request, LocalDate today);
}
