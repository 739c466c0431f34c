package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.totals.Units.HUNDRED_MILLIONS;
import static java.math.BigInteger.ZERO;

import io.comptoir.domain.shared.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The second half of the second computation: the tax groups, and the lines' figures without tax. */
final class RecountedTotals {

    private final Recount count;
    private final Currency currency;
    private final LineTotal[] lines;
    private final List<TaxTotal> taxes = new ArrayList<>();
    private final List<DocumentAllowance> split = new ArrayList<>();

    private RecountedTotals(Recount count, Currency currency) {
        this.count = count;
        this.currency = currency;
        this.lines = new LineTotal[count.lines().size()];
    }

    static Totals of(Recount count, Currency currency, PriceMode mode) {
        var recounted = new RecountedTotals(count, currency);
        for (var key : Rows.keys(count.lines())) {
            var rows = Rows.of(key, count.lines());
            switch (mode) {
                case NET -> recounted.withoutTax(key, rows);
                case GROSS -> recounted.withTax(key, rows);
            }
        }
        return recounted.totals();
    }

    private void withoutTax(TaxKey key, Rows rows) {
        var rate = Units.millionths(key.rate());
        var base = rows.sum(count::due);
        var tax = Units.nearest(base.multiply(rate), HUNDRED_MILLIONS);
        var taxes = rows.hand(tax, count::due, rate, HUNDRED_MILLIONS);
        for (int i = 0; i < taxes.size(); i++) {
            int row = rows.positions().get(i);
            line(
                    row,
                    count.gross().get(row),
                    count.off().get(row),
                    count.share().get(row),
                    taxes.get(i));
        }
        group(key, rows, base, tax);
    }

    private void withTax(TaxKey key, Rows rows) {
        var divisor = Units.millionths(key.rate()).add(HUNDRED_MILLIONS);
        var due = rows.sum(count::due);
        var tax = Units.nearest(due.multiply(Units.millionths(key.rate())), divisor);
        var share = Units.nearest(rows.sum(count.share()::get).multiply(HUNDRED_MILLIONS), divisor);
        var bases = rows.hand(due.subtract(tax), count::due, HUNDRED_MILLIONS, divisor);
        var shares = rows.hand(share, count.share()::get, HUNDRED_MILLIONS, divisor);
        for (int i = 0; i < bases.size(); i++) {
            int row = rows.positions().get(i);
            var off = Units.nearest(count.off().get(row).multiply(HUNDRED_MILLIONS), divisor);
            var gross = bases.get(i).add(shares.get(i)).add(off);
            line(row, gross, off, shares.get(i), count.due(row).subtract(bases.get(i)));
        }
        group(key, rows, due.subtract(tax), tax);
    }

    private void line(int row, BigInteger gross, BigInteger off, BigInteger share, BigInteger tax) {
        lines[row] = new LineTotal(money(gross), money(off), money(gross.subtract(off)), money(share), money(tax));
    }

    private void group(TaxKey key, Rows rows, BigInteger base, BigInteger tax) {
        taxes.add(new TaxTotal(key, money(base), money(tax)));
        var allowance = rows.sum(this::documentShare);
        if (!allowance.equals(ZERO)) {
            var of = rows.sum(i -> net(i).max(ZERO));
            split.add(new DocumentAllowance(key, money(of), money(allowance)));
        }
    }

    private Totals totals() {
        var all = Rows.all(lines.length);
        var tax = Units.sum(taxes.stream().map(t -> t.tax().minorUnits()).toList());
        var allowance = all.sum(this::documentShare);
        var net = all.sum(this::net).subtract(allowance);
        return new Totals(
                money(net.add(allowance)),
                money(allowance),
                money(net),
                money(tax),
                money(net.add(tax)),
                taxes,
                split,
                List.of(lines));
    }

    private BigInteger net(int row) {
        return lines[row].net().minorUnits();
    }

    private BigInteger documentShare(int row) {
        return lines[row].documentShare().minorUnits();
    }

    private Money money(BigInteger units) {
        return Money.ofMinorUnits(units, currency);
    }
}
