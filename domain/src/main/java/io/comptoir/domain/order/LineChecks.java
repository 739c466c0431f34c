package io.comptoir.domain.order;

import io.comptoir.domain.order.Violation.Severity;
import io.comptoir.domain.pricing.DiscountCeiling;
import io.comptoir.domain.pricing.LimitPriceCheck;
import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.selling.SaleRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks that look at each line. */
final class LineChecks {

    private LineChecks() {}

    static List<Violation> belowLimit(Content content, Severity severity) {
        return LimitPriceCheck.breaches(content).stream()
                .map(b -> breach(b, SaleRule.PRICE_BELOW_LIMIT, severity, "limitPrice", "netPrice"))
                .toList();
    }

    static List<Violation> overCeiling(Content content, @Nullable BigDecimal ceiling, Severity severity) {
        return ceiling == null
                ? List.of()
                : DiscountCeiling.breaches(content, new Percentage(ceiling)).stream()
                        .map(b -> breach(b, SaleRule.DISCOUNT_OVER_CEILING, severity, "ceiling", "discount"))
                        .toList();
    }

    static List<Violation> notInStock(Content content, CheckFacts facts, Severity severity) {
        return taken(content)
                .filter(l -> facts.shortages().containsKey(l.id()))
                .map(l -> new Violation(
                        SaleRule.STOCK_NOT_AVAILABLE,
                        severity,
                        l.id(),
                        Map.of("product", what(l), "missing", facts.shortages().getOrDefault(l.id(), BigDecimal.ZERO))))
                .toList();
    }

    static List<Violation> offMultiple(Content content, CheckFacts facts, Severity severity) {
        return taken(content)
                .filter(l -> offMultiple(l, facts))
                .map(l -> new Violation(
                        SaleRule.QUANTITY_OFF_MULTIPLE,
                        severity,
                        l.id(),
                        Map.of("product", what(l), "quantity", l.quantity())))
                .toList();
    }

    private static boolean offMultiple(SalesLine line, CheckFacts facts) {
        var product = line.item().productId();
        var sold = product == null ? null : facts.quantities().get(product);
        return sold != null && !sold.allows(line.quantity());
    }

    private static Violation breach(LineBreach b, SaleRule rule, Severity severity, String bound, String actual) {
        return new Violation(
                rule,
                severity,
                b.lineId(),
                Map.of("position", b.position(), "product", b.what(), bound, b.bound(), actual, b.actual()));
    }

    private static Stream<SalesLine> taken(Content content) {
        return content.lines().stream().filter(l -> !l.optional());
    }

    private static String what(SalesLine line) {
        var code = line.item().productCode();
        return code == null ? line.item().description() : code;
    }
}
