package io.comptoir.application.credit;

import io.comptoir.application.invoice.InvoiceSettling;
import io.comptoir.application.invoice.Invoices;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditAllocation;
import io.comptoir.domain.credit.CreditNoteAction;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditRule;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the customer's credit against other invoices of his. */
@UseCase("creditNote:allocate")
public class AllocateCreditNote {

    /** @param amounts by invoice */
    public record Command(UUID id, Expected expected, Map<UUID, BigDecimal> amounts) {}

    private final Invoices invoices;
    private final InvoiceSettling settling;
    private final CreditDesk desk;
    private final CreditNoteViewing viewing;

    public AllocateCreditNote(Invoices invoices, InvoiceSettling settling, CreditDesk desk, CreditNoteViewing viewing) {
        this.invoices = invoices;
        this.settling = settling;
        this.desk = desk;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, Command command) {
        var targets = lock(command.amounts().keySet());
        var work = desk.open(caller, command.id(), command.expected());
        work.note().require(CreditNoteAction.ALLOCATE, work.situation());
        var note = work.note().snapshot();
        var allocations = new ArrayList<CreditAllocation>();
        for (var invoice : targets) {
            var amount = new Money(
                    command.amounts().getOrDefault(invoice.id(), BigDecimal.ZERO),
                    note.terms().currency());
            check(note, invoice, amount);
            allocations.add(new CreditAllocation(
                    invoice.id(), String.valueOf(invoice.snapshot().head().number()), amount, caller.now()));
        }
        var event = work.note().allocate(allocations, caller.now());
        allocations.forEach(a -> settling.settleByCredit(a.invoiceId(), a.amount()));
        desk.saveHeader(caller, work.note(), event);
        return viewing.show(caller, command.id());
    }

    /** An invoice that is not ours is a mistake of the request, not a missing document. */
    private List<Invoice> lock(Collection<UUID> ids) {
        try {
            return invoices.lockAll(ids);
        } catch (DomainException.NotFound e) {
            throw SharedRule.UNKNOWN_REFERENCE
                    .because("invoiceId", ids.toString())
                    .exception();
        }
    }

    private static void check(CreditNoteSnapshot note, Invoice invoice, Money amount) {
        boolean same = note.customerId().equals(invoice.terms().customerId())
                && note.terms().currency().equals(invoice.terms().currency());
        CreditRule.CREDIT_OF_ANOTHER_CUSTOMER.check(
                same, "invoiceId", invoice.id().toString());
        var open = invoice.settlement().open();
        SharedRule.EXCEEDS_REMAINDER.check(
                amount.compareTo(open) <= 0,
                "invoiceId",
                invoice.id().toString(),
                "remaining",
                open.amount(),
                "asked",
                amount.amount());
    }
}
