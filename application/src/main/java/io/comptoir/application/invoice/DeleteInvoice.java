package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Deletes a draft; what it held may be invoiced again. An issued invoice stays. */
@UseCase("invoice:delete")
public class DeleteInvoice {

    private final Invoices invoices;
    private final DraftKeeping drafts;

    public DeleteInvoice(Invoices invoices, DraftKeeping drafts) {
        this.invoices = invoices;
        this.drafts = drafts;
    }

    public void handle(Caller caller, UUID id, Expected expected) {
        drafts.remove(caller, invoices.lock(id, expected));
    }
}
