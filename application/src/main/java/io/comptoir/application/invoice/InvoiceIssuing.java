package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceAction;
import io.comptoir.domain.invoice.InvoiceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Issues invoices, for the command, for order types that invoice by themselves and for deposits paid. It takes the
 * number of a series without gaps, so whoever calls it does so last.
 */
@Service
public class InvoiceIssuing {

    private final Invoices invoices;
    private final BillableItems items;
    private final DepositDeducting deducting;
    private final IssuePreparation preparation;
    private final Sealing sealing;

    public InvoiceIssuing(
            Invoices invoices,
            BillableItems items,
            DepositDeducting deducting,
            IssuePreparation preparation,
            Sealing sealing) {
        this.invoices = invoices;
        this.items = items;
        this.deducting = deducting;
        this.preparation = preparation;
        this.sealing = sealing;
    }

    /**
     * How to issue.
     *
     * @param issueDate null for today
     * @param deductUnpaid whether deposits are deducted though they are not paid
     */
    public record How(@Nullable LocalDate issueDate, boolean deductUnpaid) {

        public static final How TODAY = new How(null, false);
    }

    public Invoice issue(Caller caller, UUID id, Expected expected, How how) {
        return issue(caller, id, expected, how, (c, customer) -> {});
    }

    /** @param beforehand what locks the buyer before the number is taken */
    Invoice issue(Caller caller, UUID id, Expected expected, How how, BiConsumer<Caller, UUID> beforehand) {
        var orders = orders(invoices.get(id));
        var invoice = invoices.lock(id, expected);
        InvoiceStatus.LIFECYCLE.require(invoice.status(), InvoiceAction.ISSUE);
        preparation.refreshBuyer(caller, invoice);
        invoice.require(InvoiceAction.ISSUE);
        deducting.settle(caller, invoice, orders, how.deductUnpaid());
        beforehand.accept(caller, Objects.requireNonNull(invoice.terms().customerId()));
        sealing.seal(caller, invoice, preparation.issuance(caller, invoice, how.issueDate()));
        return invoice;
    }

    /** The orders are locked before the invoice; an invoice never changes the orders it is of. */
    private List<BillableOrder> orders(Invoice invoice) {
        var ids = invoice.snapshot().origin().orders();
        return ids.isEmpty() || !invoice.kind().bills() ? List.of() : items.orders(ids);
    }
}
