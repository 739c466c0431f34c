package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.JPY;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import io.comptoir.domain.shared.error.DomainException.RuleViolated;
import io.comptoir.domain.shared.totals.Discount.Kind;
import io.comptoir.domain.shared.totals.Discount.Stacking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.quicktheories.core.Gen;

/** Anything that totals can be computed of, for properties. */
record Document(Currency currency, PriceMode mode, List<LineToTotal> lines, List<Discount> discounts) {

    private static final Gen<TaxKey> KEYS = arbitrary()
            .pick(
                    SomeTotals.S20,
                    SomeTotals.S20,
                    SomeTotals.S10,
                    SomeTotals.S5_5,
                    SomeTotals.S2_1,
                    SomeTotals.INTRA_EU,
                    SomeTotals.EXPORT);

    private static final Gen<BigDecimal> QUANTITIES = decimals(0, 30_000, 3);
    private static final Gen<BigDecimal> PRICES = decimals(0, 4_000_000, 6);

    static Gen<Document> any() {
        return document(goods(), arbitrary().enumValues(PriceMode.class));
    }

    /** Some of its lines deduct deposits. */
    static Gen<Document> withDeposits(PriceMode mode) {
        return document(goods().mix(deposits(), 25), arbitrary().constant(mode));
    }

    static Gen<Document> withDeposits() {
        return document(goods().mix(deposits(), 25), arbitrary().enumValues(PriceMode.class));
    }

    Totals totals() {
        return TotalsCalculator.calculate(currency, lines, discounts, mode);
    }

    Document with(List<LineToTotal> otherLines) {
        return new Document(currency, mode, otherLines, discounts);
    }

    List<LinePart> parts() {
        var totals = totals();
        var parts = new ArrayList<LinePart>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(LinePart.of(lines.get(i), totals.lines().get(i)));
        }
        return parts;
    }

    private boolean isAccepted() {
        try {
            return totals() != null;
        } catch (RuleViolated refused) {
            return false;
        }
    }

    private static Gen<Document> document(Gen<LineToTotal> lines, Gen<PriceMode> modes) {
        return arbitrary()
                .pick(EUR, EUR, EUR, JPY)
                .zip(
                        modes,
                        lists().of(lines).ofSizeBetween(1, 9),
                        discounts(12),
                        (currency, mode, some, discounts) -> new Document(currency, mode, some, discounts))
                .assuming(Document::isAccepted);
    }

    private static Gen<LineToTotal> goods() {
        return QUANTITIES
                .zip(PRICES, discounts(50), KEYS, LineToTotal::new)
                .assuming(l -> new Document(JPY, PriceMode.NET, List.of(l), List.of()).isAccepted());
    }

    private static Gen<LineToTotal> deposits() {
        return decimals(0, 5_000, 2)
                .zip(KEYS, (amount, key) -> new LineToTotal(BigDecimal.ONE.negate(), amount, List.of(), key));
    }

    private static Gen<List<Discount>> discounts(int maxPercent) {
        var percent = decimals(0, maxPercent * 10_000L, 4)
                .zip(
                        arbitrary().enumValues(Stacking.class),
                        (v, s) -> new Discount(Kind.PERCENT, v.min(BigDecimal.valueOf(maxPercent)), s));
        var amount = integers()
                .between(0, 3)
                .map(v -> new Discount(Kind.AMOUNT, BigDecimal.valueOf(v), Stacking.CUMULATIVE));
        return lists().of(percent.mix(amount, 20)).ofSizeBetween(0, 3);
    }

    private static Gen<BigDecimal> decimals(long from, long to, int maxScale) {
        return longs().between(from, to)
                .zip(integers().between(0, maxScale), (unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
    }
}
