package io.comptoir.application.credit;

import io.comptoir.application.returns.CreditsOfReturn;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.returns.SalesReturn;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cancels drafts of credit notes: what they held is free again. */
@Service
public class CreditCancelling implements CreditsOfReturn {

    private final CreditNotes notes;
    private final CreditableInvoices invoices;
    private final InvoiceCredits credits;
    private final CreditDesk desk;

    public CreditCancelling(CreditNotes notes, CreditableInvoices invoices, InvoiceCredits credits, CreditDesk desk) {
        this.notes = notes;
        this.invoices = invoices;
        this.credits = credits;
        this.desk = desk;
    }

    @Override
    public void lockInvoices(UUID returnId) {
        notes.invoicesOfDrafts(returnId).forEach(invoices::reread);
    }

    @Override
    public void cancelDrafts(Caller caller, SalesReturn of) {
        for (var note : notes.lockDrafts(of.id())) {
            cancel(caller, note, null);
            of.creditDrafted(takenBack(note), caller.now());
        }
    }

    /** The caller has locked the credit note and what comes before it. */
    void cancel(Caller caller, CreditNote note, @Nullable String reason) {
        var event = note.cancel(reason, caller.now());
        var invoiceId = note.snapshot().invoiceId();
        if (invoiceId != null) {
            credits.release(invoices.reread(invoiceId), note.snapshot().lines());
        }
        desk.saveHeader(caller, note, event);
    }

    static Map<UUID, BigDecimal> takenBack(CreditNote note) {
        var result = new HashMap<UUID, BigDecimal>();
        note.returned().forEach((line, quantity) -> result.put(line, quantity.negate()));
        return result;
    }
}
