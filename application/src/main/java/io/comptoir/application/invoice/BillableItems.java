package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.BillableNote;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Orders and delivery notes as invoicing sees them. What is read is locked until the transaction ends, orders before
 * notes and each by id, so that nothing is invoiced twice.
 */
public interface BillableItems {

    /** In the order asked for; one that is unknown refuses all ({@code unknown-reference}). */
    List<BillableOrder> orders(Collection<UUID> ids);

    /**
     * The notes in the order asked for, with the orders that they deliver.
     *
     * @throws DomainException when one is unknown ({@code unknown-reference})
     */
    Supplied notes(Collection<UUID> ids);

    /** Delivery notes and the orders behind them. */
    record Supplied(List<BillableNote> notes, List<BillableOrder> orders) {}
}
