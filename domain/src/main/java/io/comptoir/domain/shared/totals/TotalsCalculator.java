package io.comptoir.domain.shared.totals;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The totals of a document. Half up; multiplied before divided; per line, then per document, then per tax group:
 *
 * <ol>
 *   <li>line: quantity × price, rounded (the price never is); less the line's discounts, each rounded: BT-131;
 *   <li>document: BT-106 is the sum of the lines; the discounts (BT-107) are spread over the tax groups and their
 *       lines by the largest remainder; the rest is BT-109;
 *   <li>tax: once per group of category, rate and exemption (BT-117), then shared over the lines; BT-110 is the sum
 *       of the groups, BT-112 is BT-109 + BT-110.
 * </ol>
 *
 * EN 16931 BR-CO-10 to BR-CO-17, without their tolerances; CGI ann. II art. 242 nonies A, I.
 */
public final class TotalsCalculator {

    private final Currency currency;
    private final PriceMode mode;
    private final List<TaxedLine> lines;

    private TotalsCalculator(Currency currency, PriceMode mode, List<TaxedLine> lines) {
        this.currency = currency;
        this.mode = mode;
        this.lines = lines;
    }

    /** The totals of a document whose prices are without tax. */
    public static Totals calculate(Currency currency, List<LineToTotal> lines, List<Discount> documentDiscounts) {
        return calculate(currency, lines, documentDiscounts, PriceMode.NET);
    }

    /** The totals; refused where discounts make a line or the document negative. */
    public static Totals calculate(
            Currency currency, List<LineToTotal> lines, List<Discount> documentDiscounts, PriceMode mode) {
        var charged = lines.stream().map(l -> ChargedLine.of(currency, l)).toList();
        var shares = new DocumentDiscount(currency, charged, documentDiscounts).shares();
        var taxed = IntStream.range(0, charged.size())
                .mapToObj(i -> new TaxedLine(i, charged.get(i), shares.get(i)))
                .toList();
        return new TotalsCalculator(currency, mode, taxed).totals();
    }

    private Totals totals() {
        var groups = groups().stream().map(mode::total).toList();
        var taxes = groups.stream().map(GroupTotal::tax).toList();
        var split = groups.stream()
                .map(GroupTotal::allowance)
                .filter(a -> !a.amount().isZero())
                .toList();
        return Totals.of(currency, taxes, split, inOrder(groups));
    }

    private List<TaxGroup> groups() {
        var byKey =
                lines.stream().collect(Collectors.groupingBy(l -> l.line().key(), TreeMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(e -> new TaxGroup(e.getKey(), currency, e.getValue()))
                .toList();
    }

    private List<LineTotal> inOrder(List<GroupTotal> groups) {
        var totals = new LineTotal[lines.size()];
        groups.forEach(g -> g.placeLines(totals));
        return List.of(totals);
    }
}
