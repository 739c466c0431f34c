package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Marks what is open of an invoice as doubtful. */
@UseCase("invoice:markDoubtful")
public class MarkDoubtful {

    private final InvoiceChanging changing;

    public MarkDoubtful(InvoiceChanging changing) {
        this.changing = changing;
    }

    public InvoiceView handle(Caller caller, UUID id, Expected expected) {
        var change = new InvoiceChanging.Change(id, expected, "invoice.marked-doubtful", Map.of());
        return changing.change(caller, change, invoice -> invoice.markDoubtful(caller.now()));
    }
}
