package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Invoices what was ordered or supplied: all that is left, of documents that may share an invoice. What the invoice
 * terms hold back is refused with the reason, and nothing left to invoice is refused too.
 */
public final class Billing {

    private final Map<UUID, BillableOrder> orders;
    private final LocalDate today;
    private final List<BilledPart> parts = new ArrayList<>();
    private final Map<UUID, BigDecimal> taken = new HashMap<>();

    private Billing(List<BillableOrder> orders, LocalDate today) {
        this.orders = orders.stream().collect(Collectors.toMap(BillableOrder::id, Function.identity()));
        this.today = today;
    }

    /** What delivery notes supplied. */
    public static Bill ofNotes(
            List<BillableNote> notes, List<BillableOrder> orders, LocalDate today, Supplier<UUID> ids) {
        var billing = new Billing(orders, today);
        notes.forEach(note -> billing.take(note).ifPresent(r -> {
            throw r.exception();
        }));
        var suppliedOn = notes.stream()
                .map(BillableNote::suppliedOn)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var noteIds = notes.stream().map(BillableNote::id).toList();
        return billing.bill(new Origin(billing.orderIds(), noteIds, suppliedOn), ids);
    }

    /**
     * Orders that are invoiced at once, and services that were performed; goods of other orders in a free flow only.
     */
    public static Bill ofOrders(List<BillableOrder> orders, boolean strict, LocalDate today, Supplier<UUID> ids) {
        var billing = new Billing(orders, today);
        var refusals =
                orders.stream().flatMap(o -> billing.take(o, strict).stream()).toList();
        if (billing.parts.isEmpty() && !refusals.isEmpty()) {
            throw refusals.getFirst().exception();
        }
        return billing.bill(new Origin(billing.orderIds(), List.of(), null), ids);
    }

    /** Why nothing can be invoiced of a note now; empty when something can. */
    public static Optional<Refusal> whyNot(BillableNote note, List<BillableOrder> orders, LocalDate today) {
        var billing = new Billing(orders, today);
        return billing.take(note)
                .or(() -> billing.parts.isEmpty() ? Optional.of(SharedRule.NOTHING_LEFT.because()) : Optional.empty());
    }

    /** Takes all that is left of the note, or says what holds it back. */
    private Optional<Refusal> take(BillableNote note) {
        var supplied = note.suppliedOn();
        if (supplied == null) {
            return Optional.of(
                    InvoiceRule.NOT_YET_INVOICEABLE.because("deliveryNote", note.number(), "reason", "NOT_SHIPPED"));
        }
        for (var line : note.lines()) {
            var order = orders.get(line.orderId());
            var quantity = order == null ? BigDecimal.ZERO : left(order, line);
            if (order != null && quantity.signum() > 0) {
                var held = order.heldBack(supplied, today);
                if (held.isPresent()) {
                    return held;
                }
                var source = new LineSource(DocumentType.DELIVERY_NOTE, note.id(), line.id());
                parts.add(new BilledPart(order, order.content().line(line.orderLineId()), quantity, source));
                taken.merge(line.orderLineId(), quantity, BigDecimal::add);
            }
        }
        return Optional.empty();
    }

    /** What an invoice of the order itself billed already is not billed again with the goods. */
    private BigDecimal left(BillableOrder order, BillableNote.Line line) {
        var left = order.left(line.orderLineId());
        var most =
                left.ordered().max(left.supplied()).subtract(taken.getOrDefault(line.orderLineId(), BigDecimal.ZERO));
        return line.left().min(most);
    }

    private List<Refusal> take(BillableOrder order, boolean strict) {
        if (!order.validated()) {
            return List.of(
                    InvoiceRule.NOT_YET_INVOICEABLE.because("order", order.number(), "reason", "ORDER_NOT_VALIDATED"));
        }
        var held = order.heldBack(today, today);
        if (held.isPresent()) {
            return List.of(held.get());
        }
        boolean whole = order.invoiceTerms() == InvoiceTerms.IMMEDIATE || !strict;
        var refusals = new ArrayList<Refusal>();
        for (var line : order.content().lines()) {
            var left = order.left(line.id());
            boolean goods = line.item().kind() == ItemKind.GOODS;
            var quantity = whole ? left.ordered() : left.supplied();
            if (goods && !whole) {
                if (left.ordered().signum() > 0) {
                    refusals.add(SharedRule.DOCUMENT_FLOW.because("order", order.number(), "needed", "delivery-note"));
                }
            } else if (!line.optional() && quantity.signum() > 0) {
                parts.add(new BilledPart(order, line, quantity, null));
            }
        }
        return refusals;
    }

    private Bill bill(Origin origin, Supplier<UUID> ids) {
        SharedRule.NOTHING_LEFT.check(!parts.isEmpty());
        requireOne("customer", o -> String.valueOf(o.terms().customerId()));
        requireOne("currency", o -> o.terms().currency().getCurrencyCode());
        requireOne("paymentTerm", o -> String.valueOf(o.terms().paymentTermId()));

        var lines = new ArrayList<SalesLine>();
        parts.forEach(p -> lines.add(p.carried(ids.get(), lines.size() + 1)));
        InvoiceRule.NOT_INVOICED_TOGETHER.check(TaxRegime.of(lines).size() == 1, "what", "taxRegime");

        var terms = parts.getFirst().order().terms();
        return new Bill(terms, Content.of(terms.currency(), lines, discounts()), origin);
    }

    private void requireOne(String what, Function<BillableOrder, String> value) {
        var values = parts.stream().map(p -> value.apply(p.order())).collect(Collectors.toSet());
        InvoiceRule.NOT_INVOICED_TOGETHER.check(values.size() == 1, "what", what);
    }

    /** Percentages that all orders share stay percentages; anything else becomes one amount. */
    private List<Discount> discounts() {
        var lists = parts.stream().map(p -> p.order().content().discounts()).collect(Collectors.toSet());
        var common = lists.iterator().next();
        if (lists.size() == 1 && common.stream().allMatch(d -> d.kind() == Discount.Kind.PERCENT)) {
            return common;
        }
        var currency = parts.getFirst().order().content().currency();
        var share = Money.sum(
                currency, parts.stream().map(BilledPart::documentShare).toList());
        return share.isZero()
                ? List.of()
                : List.of(new Discount(Discount.Kind.AMOUNT, share.amount(), Discount.Stacking.CUMULATIVE));
    }

    private List<UUID> orderIds() {
        return parts.stream().map(p -> p.order().id()).distinct().toList();
    }

    /** The orders of which nothing is left to invoice once these lines are billed instead of those. */
    public static Set<UUID> completed(List<BillableOrder> orders, List<SalesLine> billed, List<SalesLine> insteadOf) {
        var taken = new HashMap<UUID, BigDecimal>();
        billed.forEach(l ->
                l.source(DocumentType.ORDER).ifPresent(s -> taken.merge(s.lineId(), l.quantity(), BigDecimal::add)));
        insteadOf.forEach(l -> l.source(DocumentType.ORDER)
                .ifPresent(s -> taken.merge(s.lineId(), l.quantity().negate(), BigDecimal::add)));
        return orders.stream()
                .filter(o -> o.completedBy(taken))
                .map(BillableOrder::id)
                .collect(Collectors.toSet());
    }
}
