package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.Discount;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So much of an order line on an invoice. Discounts in amounts are for the whole line, so a part of the line has its
 * part of them; each invoice brings them to the rounded share of what is invoiced so far, and the last takes the rest.
 *
 * @param note the delivery line it was supplied with; null when the order itself is invoiced
 */
record BilledPart(
        BillableOrder order,
        SalesLine line,
        BigDecimal quantity,
        @Nullable LineSource note) {

    SalesLine carried(UUID id, int position) {
        var ofOrder = new LineSource(DocumentType.ORDER, order.id(), line.id());
        var carried = line.carriedTo(id, position, quantity, ofOrder);
        var nearest = note == null ? carried : carried.carriedTo(id, position, quantity, note);
        return new SalesLine(
                nearest.id(),
                position,
                nearest.item(),
                quantity,
                nearest.price(),
                discounts(),
                nearest.tax(),
                nearest.dates(),
                nearest.analytics(),
                false,
                nearest.sources());
    }

    /** The line's part of the discounts of the whole order. */
    Money documentShare() {
        var lines = order.content().lines().stream().filter(l -> !l.optional()).toList();
        var whole = order.content().totals().lines().get(lines.indexOf(line)).documentShare();
        return share(whole);
    }

    private List<Discount> discounts() {
        return line.discounts().stream().map(this::partOf).toList();
    }

    private Discount partOf(Discount discount) {
        if (discount.kind() == Discount.Kind.PERCENT) {
            return discount;
        }
        var whole = new Money(discount.value(), order.content().currency());
        return new Discount(discount.kind(), share(whole).amount(), discount.stacking());
    }

    private Money share(Money whole) {
        var before = order.left(line.id()).billed();
        var reached = before.add(quantity).min(line.quantity());
        return Rounding.proportion(whole, reached, line.quantity())
                .minus(Rounding.proportion(whole, before.min(reached), line.quantity()));
    }
}
