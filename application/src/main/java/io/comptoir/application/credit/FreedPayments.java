package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.shared.money.Money;
import java.util.UUID;

/** Takes payments off invoices that were credited in full. */
public interface FreedPayments {

    /**
     * Makes payments of an invoice the customer's credit, through
     * {@link io.comptoir.application.invoice.InvoiceSettling#pay} with negative amounts. The caller holds the
     * invoice's lock.
     *
     * @param most as much as the credit note could not settle
     * @return what was freed, at most {@code most}
     */
    Money free(Caller caller, UUID invoiceId, Money most);
}
