package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.money.Rounding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prices without tax. The tax is computed once on the base of the group (BR-CO-17), never as a sum of the taxes of
 * lines: three lines of 10.03 at 20 % are taxed 6.02, not 6.03.
 */
final class NetPrices {

    private NetPrices() {}

    static GroupTotal total(TaxGroup group) {
        var base = group.due();
        var rate = group.key().rate();
        var tax = Rounding.percent(base, rate);
        var taxes = group.share(tax, TaxedLine::due, rate, Percentage.MAX);
        return new GroupTotal(group, new TaxTotal(group.key(), base, tax), lines(group, taxes));
    }

    private static List<LineTotal> lines(TaxGroup group, List<Money> taxes) {
        return IntStream.range(0, taxes.size())
                .mapToObj(i -> line(group.lines().get(i), taxes.get(i)))
                .toList();
    }

    private static LineTotal line(TaxedLine taxed, Money tax) {
        var line = taxed.line();
        return new LineTotal(line.gross(), line.allowance(), line.net(), taxed.documentShare(), tax);
    }
}
