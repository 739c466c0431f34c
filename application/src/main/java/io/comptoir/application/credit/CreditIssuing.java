package io.comptoir.application.credit;

import io.comptoir.application.returns.ReturnDesk;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNote;
import java.util.UUID;

/** Issues credit notes, for the command and for whatever credits by itself. The number comes last. */
@Service
public class CreditIssuing {

    private final CreditNotes notes;
    private final CreditableInvoices invoices;
    private final ReturnDesk returns;
    private final CreditDesk desk;
    private final CreditSettling settling;
    private final CreditSealing sealing;

    public CreditIssuing(
            CreditNotes notes,
            CreditableInvoices invoices,
            ReturnDesk returns,
            CreditDesk desk,
            CreditSettling settling,
            CreditSealing sealing) {
        this.notes = notes;
        this.invoices = invoices;
        this.returns = returns;
        this.desk = desk;
        this.settling = settling;
        this.sealing = sealing;
    }

    public CreditNote issue(Caller caller, UUID id, Expected expected) {
        var known = notes.get(id).snapshot();
        invoices.lockOf(known);
        var returnId = known.origin().returnId();
        var returned = returnId == null ? null : returns.take(caller, returnId, Expected.ANY);
        var work = desk.open(caller, id, expected);
        work.note().mayIssue(work.situation());

        var settled = settling.settle(caller, work.note().snapshot());
        if (returned != null) {
            var event = returned.document().creditIssued(work.note().returned(), returned.situation(), caller.now());
            returns.save(caller, returned.document(), event);
        }
        sealing.seal(caller, work, settled);
        return work.note();
    }
}
