package io.comptoir.application.invoice;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What customers owe, per instalment. {@link Invoices} writes it: each change of an invoice's settlement spreads what
 * was paid over its instalments, the earliest first.
 */
public interface Receivables {

    ListDefinition DEFINITION = new ListDefinition(
            "receivables",
            List.of(
                    new Field("dueDate", "due_date", Field.Type.DATE, true),
                    new Field("issueDate", "issue_date", Field.Type.DATE, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("invoiceId", "invoice_id", Field.Type.ID, false),
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("openAmount", "open", Field.Type.DECIMAL, true),
                    new Field("overdue", "overdue", Field.Type.BOOLEAN, false),
                    new Field("doubtful", "doubtful", Field.Type.BOOLEAN, false),
                    new Field("writtenOff", "written_off", Field.Type.BOOLEAN, false),
                    new Field("salesRepId", "sales_rep_id", Field.Type.ID, false),
                    new Field("currency", "currency", Field.Type.CODE, false)),
            false,
            "dueDate");

    /** What is open of a customer, the earliest due first; nothing that was written off. */
    List<Receivable> open(UUID customerId);

    CustomerBalance balance(UUID customerId, LocalDate today);

    Page<Receivable> page(ListRequest request, LocalDate today);
}
