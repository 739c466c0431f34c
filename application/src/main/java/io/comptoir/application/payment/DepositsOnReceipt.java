package io.comptoir.application.payment;

import io.comptoir.application.invoice.DepositDrafting;
import io.comptoir.application.invoice.Deposits;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.payment.Allocation.Target;
import io.comptoir.domain.payment.OpenTarget;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes the deposit invoice of money that comes in on an order of which a deposit was asked for (CGI art. 289, I-1, c):
 * the request had no legal number, the money makes one due. What is more than was asked for stays on the order.
 */
@Service
public class DepositsOnReceipt {

    private final PaymentTargets targets;
    private final Orders orders;
    private final Deposits deposits;
    private final DepositDrafting drafting;
    private final InvoiceIssuing issuing;

    public DepositsOnReceipt(
            PaymentTargets targets,
            Orders orders,
            Deposits deposits,
            DepositDrafting drafting,
            InvoiceIssuing issuing) {
        this.targets = targets;
        this.orders = orders;
        this.deposits = deposits;
        this.drafting = drafting;
        this.issuing = issuing;
    }

    /**
     * Where the money goes.
     *
     * @param parts with deposit invoices in the place of their orders
     * @param drafts those invoices, to be issued before the money is put against them
     */
    record Prepared(Map<Target, Money> parts, List<UUID> drafts) {}

    /** Locks the documents asked for, and drafts the deposit invoices. */
    Prepared prepare(Caller caller, Map<Target, Money> parts) {
        var result = new LinkedHashMap<>(parts);
        var drafts = new ArrayList<UUID>();
        if (parts.keySet().stream().anyMatch(t -> t.type() == DocumentType.ORDER)) {
            for (var open : targets.lock(parts.keySet())) {
                deposit(caller, open, result).ifPresent(drafts::add);
            }
        }
        return new Prepared(result, drafts);
    }

    /** Numbers them; the payment is locked before, so that nobody who holds it waits for the series. */
    void issue(Caller caller, Prepared prepared) {
        prepared.drafts().forEach(id -> issuing.issue(caller, id, Expected.ANY, InvoiceIssuing.How.TODAY));
    }

    private Optional<UUID> deposit(Caller caller, OpenTarget open, Map<Target, Money> parts) {
        if (open.target().type() != DocumentType.ORDER) {
            return Optional.empty();
        }
        var paid = parts.getOrDefault(open.target(), Money.zero(open.open().currency()));
        var order = orders.get(open.target().id()).snapshot();
        boolean same = paid.currency().equals(order.content().currency());
        var amount = same ? paid.min(open.open()).min(left(order)) : Money.zero(paid.currency());
        if (order.status() != OrderStatus.VALIDATED || !amount.isPositive()) {
            return Optional.empty();
        }
        var invoice = drafting.ofOrder(caller, order.id(), null, amount.amount());
        move(parts, open.target(), paid, invoice);
        return Optional.of(invoice.id());
    }

    private static void move(Map<Target, Money> parts, Target order, Money paid, Invoice invoice) {
        var gross = invoice.content().totals().gross();
        parts.put(new Target(DocumentType.INVOICE, invoice.id()), gross.min(paid));
        if (paid.compareTo(gross) > 0) {
            parts.put(order, paid.minus(gross));
        } else {
            parts.remove(order);
        }
    }

    /** Asked for and not yet invoiced. */
    private Money left(OrderSnapshot order) {
        var requested = order.depositsRequested();
        var invoiced = deposits.asked(order.id()).stream().flatMap(p -> Stream.of(p.net(), p.tax()));
        return requested.minus(Money.sum(requested.currency(), invoiced.toList()));
    }
}
