package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.totals.AmountSplit;
import io.comptoir.domain.shared.totals.TaxedPart;
import io.comptoir.domain.shared.totals.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a deposit asks for.
 *
 * @param percent of the order, rate by rate
 * @param amount including tax, spread over the rates of the order
 */
public record DepositSize(
        @Nullable BigDecimal percent, @Nullable Money amount) {

    public DepositSize {
        InvoiceRule.DEPOSIT_SIZE_REQUIRED.check((percent == null) != (amount == null));
    }

    /**
     * The net amounts per rate; all deposits of an order together never exceed it.
     *
     * @param asked what earlier deposits of the order ask for, any number of parts per rate
     */
    public List<DepositPart> of(Totals order, List<TaxedPart> asked) {
        var split = AmountSplit.of(order, asked);
        return percent != null ? ofPercent(order, split, percent) : ofAmount(split, amount);
    }

    private static List<DepositPart> ofPercent(Totals order, AmountSplit split, BigDecimal percent) {
        var rate = new Percentage(percent);
        InvoiceRule.DEPOSIT_SIZE_REQUIRED.check(rate.value().signum() > 0);
        var left = split.left();
        return order.taxes().stream()
                .map(t -> new DepositPart(t.key(), rate.of(t.base())))
                .map(p -> within(p, left))
                .toList();
    }

    private static DepositPart within(DepositPart part, List<TaxedPart> left) {
        var rest = left.stream()
                .filter(l -> l.key().equals(part.key()))
                .findFirst()
                .orElseThrow()
                .net();
        SharedRule.EXCEEDS_REMAINDER.check(
                part.net().compareTo(rest) <= 0,
                "remaining",
                rest.amount(),
                "asked",
                part.net().amount());
        return part;
    }

    private static List<DepositPart> ofAmount(AmountSplit split, @Nullable Money amount) {
        return split.next(java.util.Objects.requireNonNull(amount)).stream()
                .map(p -> new DepositPart(p.key(), p.net()))
                .toList();
    }
}
