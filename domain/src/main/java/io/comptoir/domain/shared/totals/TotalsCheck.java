package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.MinorUnits;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/**
 * The guard of every issued document: recomputes its figures from its lines, in integers and by code that shares
 * nothing with {@link TotalsCalculator}, and refuses on any difference. No validator does this: a tax that is wrong
 * by a cent passes EN 16931, Factur-X and the French rules, whose tolerance is one unit of the currency.
 */
public final class TotalsCheck {

    private final List<Difference> differences = new ArrayList<>();

    private TotalsCheck() {}

    /** The stored figures that are not what the lines give; empty when all is well. */
    public static List<Difference> differences(
            Currency currency, List<LineToTotal> lines, List<Discount> discounts, PriceMode mode, Totals stored) {
        var count = Recount.of(lines, discounts, MinorUnits.digits(currency));
        return compare(stored, RecountedTotals.of(count, currency, mode));
    }

    /** The stored figures that are not the sums of the parts the document is made of. */
    public static List<Difference> differences(Currency currency, List<TaxedPart> parts, Totals stored) {
        return compare(stored, new PartsRecount(currency, parts).totals());
    }

    /** Stops the issue of a document whose figures differ: they are our mistake, not the caller's. */
    public static void require(List<Difference> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the totals are wrong: " + differences);
        }
    }

    private static List<Difference> compare(Totals stored, Totals recounted) {
        var check = new TotalsCheck();
        check.figure("linesNet", Totals::linesNet, stored, recounted);
        check.figure("allowance", Totals::allowance, stored, recounted);
        check.figure("net", Totals::net, stored, recounted);
        check.figure("tax", Totals::tax, stored, recounted);
        check.figure("gross", Totals::gross, stored, recounted);
        check.column("taxes", stored.taxes(), recounted.taxes());
        check.column("split", stored.split(), recounted.split());
        check.column("lines", stored.lines(), recounted.lines());
        return List.copyOf(check.differences);
    }

    private <T> void figure(String name, Function<T, Object> figure, T stored, T recounted) {
        if (!figure.apply(stored).equals(figure.apply(recounted))) {
            differences.add(new Difference(
                    name,
                    figure.apply(stored).toString(),
                    figure.apply(recounted).toString()));
        }
    }

    private void column(String name, List<?> stored, List<?> recounted) {
        figure(name + ".size", List::size, stored, recounted);
        for (int i = 0; i < Math.min(stored.size(), recounted.size()); i++) {
            int row = i;
            figure(name + "[" + i + "]", l -> l.get(row), stored, recounted);
        }
    }
}
