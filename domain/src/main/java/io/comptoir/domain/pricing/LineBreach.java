package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.DecimalBounds;
import io.comptoir.domain.shared.totals.LineTotal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A line that is beyond a bound.
 *
 * @param what the product's code, or the text of the line
 * @param bound the limit price, or the ceiling in percent
 * @param actual what the line has instead
 */
public record LineBreach(UUID lineId, int position, String what, BigDecimal bound, BigDecimal actual) {

    static LineBreach of(SalesLine line, BigDecimal bound, BigDecimal actual) {
        var code = line.item().productCode();
        return new LineBreach(
                line.id(), line.position(), code == null ? line.item().description() : code, bound, actual);
    }

    /** The breaches among the lines that count, which are those that have totals. */
    static List<LineBreach> find(Content content, BiFunction<SalesLine, LineTotal, Optional<LineBreach>> check) {
        var breaches = new ArrayList<LineBreach>();
        var totals = content.totals().lines().iterator();
        for (var line : content.lines()) {
            if (!line.optional()) {
                check.apply(line, totals.next()).ifPresent(breaches::add);
            }
        }
        return List.copyOf(breaches);
    }

    /** What one unit costs the customer without tax, after all discounts: for the eye, not for sums. */
    static BigDecimal netPrice(SalesLine line, LineTotal total) {
        return quotient(total.base().amount(), line.quantity());
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? BigDecimal.ZERO
                : dividend.divide(divisor, DecimalBounds.DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
