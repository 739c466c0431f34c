package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Closes the dispute about an invoice. */
@UseCase("invoice:resolveDispute")
public class ResolveDispute {

    private final InvoiceChanging changing;

    public ResolveDispute(InvoiceChanging changing) {
        this.changing = changing;
    }

    public InvoiceView handle(Caller caller, UUID id, Expected expected) {
        var change = new InvoiceChanging.Change(id, expected, "invoice.dispute-resolved", Map.of());
        return changing.change(caller, change, invoice -> invoice.resolveDispute(caller.now()));
    }
}
