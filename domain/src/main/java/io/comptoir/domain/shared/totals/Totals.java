package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The figures of a document, each stored as it is here.
 *
 * @param linesNet sum of the lines' nets (BT-106)
 * @param allowance document discounts (BT-107)
 * @param net total without tax (BT-109), linesNet − allowance
 * @param tax BT-110, the sum of the groups' taxes
 * @param gross total with tax (BT-112), net + tax
 * @param taxes the tax groups, the highest rate first
 * @param split the document discounts per tax group, the highest rate first
 * @param lines in the order of the document
 */
public record Totals(
        Money linesNet,
        Money allowance,
        Money net,
        Money tax,
        Money gross,
        List<TaxTotal> taxes,
        List<DocumentAllowance> split,
        List<LineTotal> lines) {

    public Totals {
        taxes = List.copyOf(taxes);
        split = List.copyOf(split);
        lines = List.copyOf(lines);
    }

    /** The totals over lines and tax groups whose figures are final: sums, nothing else. */
    static Totals of(Currency currency, List<TaxTotal> taxes, List<DocumentAllowance> split, List<LineTotal> lines) {
        var linesNet = sum(currency, lines, LineTotal::net);
        var allowance = sum(currency, lines, LineTotal::documentShare);
        var net = linesNet.minus(allowance);
        var tax = sum(currency, taxes, TaxTotal::tax);
        return new Totals(linesNet, allowance, net, tax, net.plus(tax), taxes, split, lines);
    }

    /**
     * The totals of a document made of parts of another, such as a credit note: the tax of a group is the sum of its
     * parts, not computed anew, so that all credits of an invoice sum to its tax.
     */
    public static Totals ofParts(Currency currency, List<TaxedPart> parts) {
        var byKey = new TreeMap<TaxKey, TaxedPart>();
        parts.forEach(p -> byKey.merge(p.key(), p, TaxedPart::plus));
        var taxes = byKey.values().stream()
                .map(p -> new TaxTotal(p.key(), p.net(), p.tax()))
                .toList();
        var zero = Money.zero(currency);
        var lines = parts.stream()
                .map(p -> new LineTotal(p.net(), zero, p.net(), zero, p.tax()))
                .toList();
        return of(currency, taxes, List.of(), lines);
    }

    private static <T> Money sum(Currency currency, List<T> items, Function<T, Money> amount) {
        return Money.sum(currency, items.stream().map(amount).toList());
    }
}
