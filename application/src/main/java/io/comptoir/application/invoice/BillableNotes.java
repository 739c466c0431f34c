package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.BillableNote;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Delivery notes as invoicing sees them. */
public interface BillableNotes {

    /** The ids of the orders that these notes deliver, without a lock; unknown notes have none. */
    List<UUID> ordersOf(Collection<UUID> noteIds);

    /**
     * The notes, locked by id until the transaction ends; those that are unknown are missing from the answer. Callers
     * hold the locks of their orders. What is left of a line is what was delivered and accepted, less what was
     * returned and what live invoices bill of it.
     */
    List<BillableNote> lock(Collection<UUID> noteIds);

    /** The same, to look at: nothing is locked. */
    List<BillableNote> look(Collection<UUID> noteIds);
}
