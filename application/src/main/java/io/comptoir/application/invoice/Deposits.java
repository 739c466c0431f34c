package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.Deposit;
import io.comptoir.domain.shared.totals.TaxedPart;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The deposit invoices of orders. Callers hold the locks of the orders. */
public interface Deposits {

    /**
     * The issued deposits of these orders that are not wholly deducted or credited, the oldest first. What is left of
     * a deposit leaves out what other issued invoices deducted, but for those that were cancelled since.
     */
    List<Deposit> deductible(Collection<UUID> orderIds);

    /** What the live deposits of an order ask for, drafts included. */
    List<TaxedPart> asked(UUID orderId);
}
