package io.comptoir.application.credit;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.credit.SupplierCreditNote;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** What suppliers credited the company. */
public interface SupplierCreditNotes {

    Optional<SupplierCreditNote> find(UUID id);

    default SupplierCreditNote get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("supplier-credit-note", id));
    }

    /** The credit note, nobody else's until the transaction ends; not found, or stale, is refused. */
    SupplierCreditNote lock(UUID id, Expected expected);

    void add(SupplierCreditNote note);

    void update(SupplierCreditNote note);
}
