package io.comptoir.domain.shared.totals;

import static java.math.BigInteger.ZERO;

import io.comptoir.domain.shared.totals.Discount.Kind;
import io.comptoir.domain.shared.totals.Discount.Stacking;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first half of a second computation, in integers and written apart from the calculator: what each line is
 * charged after its own and the document's discounts, in smallest units and in the document's price mode.
 *
 * @param gross quantity × price
 * @param off the line's discounts
 * @param share the line's part of the document's discounts
 */
record Recount(List<LineToTotal> lines, List<BigInteger> gross, List<BigInteger> off, List<BigInteger> share) {

    static Recount of(List<LineToTotal> lines, List<Discount> discounts, int digits) {
        var gross = lines.stream().map(l -> product(l, digits)).toList();
        var all = Rows.all(lines.size());
        var off = all.column(i -> taken(gross.get(i), lines.get(i).discounts(), digits));
        var bases = all.column(i -> gross.get(i).subtract(off.get(i)).max(ZERO));
        var total = taken(Units.sum(bases), discounts, digits);
        return new Recount(lines, gross, off, shares(total, lines, bases));
    }

    /** What is left of a line after all discounts. */
    BigInteger due(int row) {
        return gross.get(row).subtract(off.get(row)).subtract(share.get(row));
    }

    private static List<BigInteger> shares(BigInteger total, List<LineToTotal> lines, List<BigInteger> bases) {
        var groups = Rows.keys(lines).stream().map(k -> Rows.of(k, lines)).toList();
        var parts = prorated(total, groups.stream().map(g -> g.sum(bases::get)).toList());
        var shares = new BigInteger[lines.size()];
        for (int g = 0; g < parts.size(); g++) {
            var rows = groups.get(g).positions();
            var own = prorated(parts.get(g), groups.get(g).column(bases::get));
            IntStream.range(0, rows.size()).forEach(i -> shares[rows.get(i)] = own.get(i));
        }
        return List.of(shares);
    }

    private static List<BigInteger> prorated(BigInteger total, List<BigInteger> weights) {
        if (total.signum() == 0) {
            return weights.stream().map(w -> ZERO).toList();
        }
        return Units.hand(total, weights.stream().map(total::multiply).toList(), Units.sum(weights));
    }

    private static BigInteger product(LineToTotal line, int digits) {
        var millionths = Units.millionths(line.quantity()).multiply(Units.millionths(line.unitPrice()));
        return Units.nearest(millionths.multiply(BigInteger.TEN.pow(digits)), Units.MILLION.multiply(Units.MILLION));
    }

    private static BigInteger taken(BigInteger base, List<Discount> discounts, int digits) {
        var left = base;
        for (var discount : discounts) {
            var of = discount.stacking() == Stacking.CASCADE ? left : base;
            left = left.subtract(wanted(discount, of, digits).min(left));
        }
        return base.subtract(left);
    }

    private static BigInteger wanted(Discount discount, BigInteger of, int digits) {
        var value = Units.millionths(discount.value());
        return discount.kind() == Kind.PERCENT
                ? Units.nearest(of.multiply(value), Units.HUNDRED_MILLIONS)
                : value.multiply(BigInteger.TEN.pow(digits)).divide(Units.MILLION);
    }
}
