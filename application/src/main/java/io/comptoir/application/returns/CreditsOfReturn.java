package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.returns.SalesReturn;
import java.util.UUID;

/** The credit notes that were drafted of a return. */
public interface CreditsOfReturn {

    /** Locks the invoices of the drafts, which come before the return in the order of locks. */
    void lockInvoices(UUID returnId);

    /** Cancels them, so that the return may be cancelled. The caller holds its lock. */
    void cancelDrafts(Caller caller, SalesReturn of);
}
