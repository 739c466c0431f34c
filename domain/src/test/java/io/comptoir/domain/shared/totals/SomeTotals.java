package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.EUR;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Discount.Kind;
import io.comptoir.domain.shared.totals.Discount.Stacking;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lines, discounts and tax keys for tests. */
public final class SomeTotals {

    public static final TaxKey S20 = new TaxKey("S", new BigDecimal("20"), null);
    public static final TaxKey S10 = new TaxKey("S", new BigDecimal("10"), null);
    public static final TaxKey S5_5 = new TaxKey("S", new BigDecimal("5.5"), null);
    public static final TaxKey S2_1 = new TaxKey("S", new BigDecimal("2.1"), null);
    public static final TaxKey INTRA_EU = new TaxKey("K", BigDecimal.ZERO, "VATEX-EU-IC");
    public static final TaxKey EXPORT = new TaxKey("G", BigDecimal.ZERO, "VATEX-EU-G");

    private SomeTotals() {}

    public static LineToTotal line(String quantity, String unitPrice, TaxKey tax, Discount... discounts) {
        return new LineToTotal(new BigDecimal(quantity), new BigDecimal(unitPrice), List.of(discounts), tax);
    }

    /** The system line that deducts a deposit. */
    public static LineToTotal deposit(String amount, TaxKey tax) {
        return line("-1", amount, tax);
    }

    public static Discount percent(String value) {
        return new Discount(Kind.PERCENT, new BigDecimal(value), Stacking.CUMULATIVE);
    }

    public static Discount cascade(String value) {
        return new Discount(Kind.PERCENT, new BigDecimal(value), Stacking.CASCADE);
    }

    public static Discount off(String amount) {
        return new Discount(Kind.AMOUNT, new BigDecimal(amount), Stacking.CUMULATIVE);
    }

    public static Totals totals(List<LineToTotal> lines, Discount... discounts) {
        return TotalsCalculator.calculate(EUR, lines, List.of(discounts));
    }

    public static Totals totalsWithTax(List<LineToTotal> lines, Discount... discounts) {
        return TotalsCalculator.calculate(EUR, lines, List.of(discounts), PriceMode.GROSS);
    }

    public static List<String> column(Totals totals, Function<LineTotal, Money> figure) {
        return totals.lines().stream().map(figure).map(SomeTotals::plain).toList();
    }

    /** A row per tax group: category and rate, base, tax. */
    public static List<String> taxes(Totals totals) {
        return totals.taxes().stream().map(t -> row(t.key(), t.base(), t.tax())).toList();
    }

    /** A row per tax group with a document allowance: category and rate, what it is taken of, amount. */
    public static List<String> split(Totals totals) {
        return totals.split().stream()
                .map(a -> row(a.key(), a.base(), a.amount()))
                .toList();
    }

    public static List<String> rows(List<TaxedPart> parts) {
        return parts.stream().map(p -> row(p.key(), p.net(), p.tax())).toList();
    }

    /** The totals as printed: BT-106, BT-107, BT-109, BT-110, BT-112. */
    public static List<String> header(Totals totals) {
        return Stream.of(totals.linesNet(), totals.allowance(), totals.net(), totals.tax(), totals.gross())
                .map(SomeTotals::plain)
                .toList();
    }

    private static String row(TaxKey key, Money one, Money other) {
        return key.category() + key.rate().toPlainString() + " " + plain(one) + " " + plain(other);
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
