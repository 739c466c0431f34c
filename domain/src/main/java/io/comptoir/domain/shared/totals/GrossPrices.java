package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.money.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prices with tax, those that bind towards consumers (C. conso. art. L112-1). The tax is contained in what the group
 * costs, rate / (100 + rate) of it; the base is the rest, so that the customer pays the quoted price to the cent.
 * Rate × base may differ from the tax by a cent, which the tolerance of EN 16931 (BR-S-09) allows.
 */
final class GrossPrices {

    private static final BigDecimal HUNDRED = Percentage.MAX;

    private final TaxGroup group;
    private final BigDecimal divisor;

    private GrossPrices(TaxGroup group) {
        this.group = group;
        this.divisor = HUNDRED.add(group.key().rate());
    }

    static GroupTotal total(TaxGroup group) {
        return new GrossPrices(group).total();
    }

    private GroupTotal total() {
        var due = group.due();
        var tax = Rounding.quotient(due.amount().multiply(group.key().rate()), divisor, group.currency());
        var base = due.minus(tax);
        return new GroupTotal(group, new TaxTotal(group.key(), base, tax), lines(base));
    }

    private List<LineTotal> lines(Money base) {
        var bases = group.share(base, TaxedLine::due, HUNDRED, divisor);
        var discounts = group.share(withoutTax(group.documentShare()), TaxedLine::documentShare, HUNDRED, divisor);
        return IntStream.range(0, bases.size())
                .mapToObj(i -> line(group.lines().get(i), bases.get(i), discounts.get(i)))
                .toList();
    }

    private LineTotal line(TaxedLine taxed, Money base, Money documentShare) {
        var allowance = withoutTax(taxed.line().allowance());
        var net = base.plus(documentShare);
        return new LineTotal(
                net.plus(allowance), allowance, net, documentShare, taxed.due().minus(base));
    }

    private Money withoutTax(Money amount) {
        return Rounding.quotient(amount.amount().multiply(HUNDRED), divisor, group.currency());
    }
}
