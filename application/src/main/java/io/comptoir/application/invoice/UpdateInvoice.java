package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceAction;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.UUID;
import java.util.function.Function;

/** Changes a draft. */
@UseCase("invoice:update")
public class UpdateInvoice {

    private final Invoices invoices;
    private final InvoiceBasis basis;
    private final ManualDrafting manual;
    private final DraftKeeping drafts;
    private final InvoiceViewing viewing;

    public UpdateInvoice(
            Invoices invoices, InvoiceBasis basis, ManualDrafting manual, DraftKeeping drafts, InvoiceViewing viewing) {
        this.invoices = invoices;
        this.basis = basis;
        this.manual = manual;
        this.drafts = drafts;
        this.viewing = viewing;
    }

    /** @param change what the draft shall say, given what it says */
    public record Command(UUID id, Expected expected, Function<Invoice, ManualDrafting.Wording> change) {}

    public InvoiceView handle(Caller caller, Command command) {
        var sources = basis.lock(caller, invoices.get(command.id()));
        var invoice = invoices.lock(command.id(), command.expected());
        invoice.require(InvoiceAction.UPDATE);
        var held = invoice.quantities(QuantityKind.BILLED);
        var before = invoice.snapshot();
        manual.change(caller, invoice, command.change().apply(invoice));
        sources.change(before).check(invoice.snapshot());
        basis.deduct(caller, invoice, sources, before);
        return viewing.of(caller, drafts.update(caller, held, invoice));
    }
}
