package io.comptoir.application.invoice;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The company's invoices. The store itself refuses to change or lose what was printed of an issued invoice, so a
 * mistake here fails and never forges.
 */
public interface Invoices {

    Optional<Invoice> find(UUID id);

    default Invoice get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("invoice", id));
    }

    /** The invoice, locked until the transaction ends; not found, or stale, is refused. */
    Invoice lock(UUID id, Expected expected);

    /** These invoices by id, locked in that order until the transaction ends; one unknown refuses all. */
    List<Invoice> lockAll(Collection<UUID> ids);

    void add(Invoice invoice);

    /** Keeps the changes of a locked invoice: of a draft all, of an issued one what is not printed. */
    void update(Invoice invoice);

    /**
     * Keeps the number and what issuing froze of a locked invoice, whose lines are stored already, and opens its
     * receivables: the little that has to wait for the number.
     */
    void seal(Invoice invoice);

    /** Deletes a draft. */
    void remove(UUID id);
}
