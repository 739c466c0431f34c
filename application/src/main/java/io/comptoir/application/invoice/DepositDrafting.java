package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.DepositLines;
import io.comptoir.domain.invoice.DepositPart;
import io.comptoir.domain.invoice.DepositSize;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceRule;
import io.comptoir.domain.invoice.Origin;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts deposit invoices (factures d'acompte) on orders. */
@Service
public class DepositDrafting {

    private final BillableItems items;
    private final Deposits deposits;
    private final DraftKeeping drafts;
    private final Ids ids;

    public DepositDrafting(BillableItems items, Deposits deposits, DraftKeeping drafts, Ids ids) {
        this.items = items;
        this.deposits = deposits;
        this.drafts = drafts;
        this.ids = ids;
    }

    /**
     * A deposit on a validated order.
     *
     * @param percent of the order, or else
     * @param amount including tax, in the order's currency
     */
    public Invoice ofOrder(Caller caller, UUID orderId, @Nullable BigDecimal percent, @Nullable BigDecimal amount) {
        var order = items.orders(List.of(orderId)).getFirst();
        InvoiceRule.NOT_YET_INVOICEABLE.check(
                order.validated(), "order", order.number(), "reason", "ORDER_NOT_VALIDATED");
        var currency = order.content().currency();
        var size = new DepositSize(percent, amount == null ? null : new Money(amount, currency));
        var parts = size.of(order.content().totals(), deposits.asked(orderId));
        var party = order.terms().customer();
        var wording = new DepositLines(party == null ? "fr" : party.language(), ids::next);
        var content = Content.of(currency, wording.asking(order.number(), order.content(), parts), List.of());
        if (size.amount() != null && content.totals().gross().compareTo(size.amount()) > 0) {
            var most = DepositPart.lessen(parts, content.totals().gross().minus(size.amount()));
            content = Content.of(currency, wording.asking(order.number(), order.content(), most), List.of());
        }
        var bill = new Bill(order.terms(), content, new Origin(List.of(orderId), List.of(), null));
        return drafts.add(caller, drafts.draft(caller, InvoiceKind.DEPOSIT, bill));
    }
}
