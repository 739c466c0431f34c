package io.comptoir.application.credit;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's credit notes. The store itself refuses to change or lose what was printed of an issued one. */
public interface CreditNotes {

    Optional<CreditNote> find(UUID id);

    default CreditNote get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("credit-note", id));
    }

    /** The credit note, nobody else's until the transaction ends; not found, or stale, is refused. */
    CreditNote lock(UUID id, Expected expected);

    /** The invoices of the drafts of a return, without a lock. */
    List<UUID> invoicesOfDrafts(UUID returnId);

    /** The drafts of a return, locked by id. */
    List<CreditNote> lockDrafts(UUID returnId);

    void add(CreditNote note);

    /** Keeps the changes of a locked draft, lines included. */
    void update(CreditNote note);

    /** Keeps what may change of a locked credit note whose lines are stored for good. */
    void updateHeader(CreditNote note);
}
