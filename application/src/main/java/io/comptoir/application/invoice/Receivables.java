package io.comptoir.application.invoice;

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

    /** What is open of a customer, the earliest due first; nothing that was written off. */
    List<Receivable> open(UUID customerId);

    CustomerBalance balance(UUID customerId, LocalDate today);

    Page<Receivable> page(ListRequest request);
}
