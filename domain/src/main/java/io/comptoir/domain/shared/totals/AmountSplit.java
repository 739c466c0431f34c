package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits amounts including tax over the tax groups of an invoice: a credit by amount, or a partial payment, whose
 * tax per rate falls due with the receipt (CGI art. 269, 2-c; statement of payments per rate, art. 290 A). Each
 * brings the sum so far to the pro rata of the groups, and the last takes the remainder of each group, so that all
 * of them sum to the invoice to the cent, per rate, in net and in tax. No part is ever negative: a group that is
 * ahead of its pro rata waits until the others have caught up, and a group that is itself negative (deposits
 * deducted) has its part with the last.
 *
 * @param whole the groups of the invoice, one part per key
 * @param taken what was split before, any number of parts per key
 */
public record AmountSplit(List<TaxedPart> whole, List<TaxedPart> taken) {

    public AmountSplit {
        whole = List.copyOf(whole);
        taken = List.copyOf(taken);
    }

    public static AmountSplit of(Totals totals, List<TaxedPart> taken) {
        var whole = totals.taxes().stream()
                .map(t -> new TaxedPart(t.key(), t.base(), t.tax()))
                .toList();
        return new AmountSplit(whole, taken);
    }

    /** The parts of the next amount, one per group of the invoice, zero included; refused beyond what is left. */
    public List<TaxedPart> next(Money gross) {
        if (!gross.isPositive()) {
            throw InvalidValue.at("", "not-positive");
        }
        var left = left();
        var sum =
                Money.sum(gross.currency(), left.stream().map(TaxedPart::gross).toList());
        SharedRule.NOTHING_LEFT.check(sum.isPositive());
        SharedRule.EXCEEDS_REMAINDER.check(
                gross.compareTo(sum) <= 0, "remaining", sum.amount(), "asked", gross.amount());
        return gross.equals(sum) ? left : parts(gross);
    }

    /** What is not yet split, per group of the invoice. */
    public List<TaxedPart> left() {
        return whole.stream().map(w -> w.minus(taken(w))).toList();
    }

    private List<TaxedPart> parts(Money gross) {
        var shares = new ProRata(
                        whole.stream().map(TaxedPart::gross).toList(),
                        whole.stream().map(w -> taken(w).gross()).toList())
                .next(gross);
        return IntStream.range(0, shares.size())
                .mapToObj(i -> part(whole.get(i), shares.get(i)))
                .toList();
    }

    private TaxedPart part(TaxedPart group, Money share) {
        if (share.isZero()) {
            return group.nothing();
        }
        var before = taken(group);
        var reached = before.gross().plus(share).amount();
        var tax = Rounding.proportion(group.tax(), reached, group.gross().amount())
                .minus(before.tax());
        var bounded = Between.zeroAnd(share, tax);
        return new TaxedPart(group.key(), share.minus(bounded), bounded);
    }

    private TaxedPart taken(TaxedPart group) {
        return taken.stream().filter(t -> t.key().equals(group.key())).reduce(group.nothing(), TaxedPart::plus);
    }
}
