package io.comptoir.domain.order;

import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.ControlPoint;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.company.OrderCheck;
import io.comptoir.domain.company.ValidationRule;
import io.comptoir.domain.order.Violation.Severity;
import io.comptoir.domain.shared.selling.SaleRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a company's checks on an order that is to be validated (F063). Which run, and how strictly, is data. */
public record OrderChecks(CompanySettings settings) {

    /**
     * All that the order breaks, in the order of the company's rules; credit last. Of a return order, which sells
     * nothing, only the customer is looked at.
     */
    public List<Violation> violations(OrderSnapshot order, CheckFacts facts) {
        var found = new ArrayList<Violation>();
        boolean sells = !order.conditions().type().customerReturn();
        for (var rule : settings.validationRules()) {
            var severity = severity(rule.level());
            if (severity != null && (sells || rule.check() == OrderCheck.CUSTOMER_BLOCKED)) {
                found.addAll(broken(rule, severity, order, facts));
            }
        }
        found.addAll(credit(order, facts));
        return List.copyOf(found);
    }

    /** Whether the check is worth the reads it needs. */
    public boolean runs(OrderCheck check) {
        return settings.rule(check).level() != Enforcement.OFF;
    }

    /** Whether the customer's credit is looked at for this order. */
    public boolean looksAtCredit(OrderSnapshot order) {
        return order.conditions().type().countsInExposure() && creditSeverity(order) != null;
    }

    private List<Violation> broken(ValidationRule rule, Severity severity, OrderSnapshot order, CheckFacts facts) {
        return switch (rule.check()) {
            case PRICE_BELOW_LIMIT -> LineChecks.belowLimit(order.content(), severity);
            case DISCOUNT_OVER_CEILING ->
                LineChecks.overCeiling(order.content(), settings.salesRepDiscountCeiling(), severity);
            case CUSTOMER_BLOCKED -> when(facts.customer().blocked(), SaleRule.CUSTOMER_BLOCKED, severity);
            case CUSTOMER_NOT_QUALIFIED ->
                when(!facts.customer().qualified(), SaleRule.CUSTOMER_NOT_QUALIFIED, severity);
            case AMOUNT_OVER_CEILING -> amount(order, rule.threshold(), severity);
            case MARGIN_UNDER_FLOOR -> margin(order, rule.threshold(), severity);
            case RECEIVABLES_OVERDUE -> overdue(facts, rule.threshold(), severity);
            case STOCK_NOT_AVAILABLE -> LineChecks.notInStock(order.content(), facts, severity);
            case QUANTITY_OFF_MULTIPLE -> LineChecks.offMultiple(order.content(), facts, severity);
        };
    }

    private List<Violation> credit(OrderSnapshot order, CheckFacts facts) {
        var severity = creditSeverity(order);
        if (severity == null || !order.conditions().type().countsInExposure()) {
            return List.of();
        }
        var gross = order.content().totals().gross().amount();
        var exposure = facts.exposure().withOrder(gross);
        var limit = facts.customer().creditLimit();
        return exposure.exceeds(limit) && limit != null
                ? List.of(new Violation(
                        SaleRule.CREDIT_LIMIT_EXCEEDED,
                        severity,
                        null,
                        Map.of("creditLimit", limit, "exposure", exposure.total(), "orderAmount", gross)))
                : List.of();
    }

    /** A type that sells on credit is looked at even where the company's policy is off. */
    private @Nullable Severity creditSeverity(OrderSnapshot order) {
        var severity = severity(settings.creditPolicy().at(ControlPoint.ORDER_VALIDATE));
        return severity == null && order.conditions().type().creditCheck() ? Severity.APPROVE : severity;
    }

    private static List<Violation> amount(OrderSnapshot order, @Nullable BigDecimal ceiling, Severity severity) {
        var gross = order.content().totals().gross().amount();
        return ceiling != null && gross.compareTo(ceiling) > 0
                ? List.of(new Violation(
                        SaleRule.AMOUNT_OVER_CEILING, severity, null, Map.of("amount", gross, "ceiling", ceiling)))
                : List.of();
    }

    private static List<Violation> margin(OrderSnapshot order, @Nullable BigDecimal floor, Severity severity) {
        var margin = Margin.percent(order.content());
        return floor != null && margin.filter(m -> m.compareTo(floor) < 0).isPresent()
                ? List.of(new Violation(
                        SaleRule.MARGIN_UNDER_FLOOR,
                        severity,
                        null,
                        Map.of("margin", margin.orElseThrow(), "floor", floor)))
                : List.of();
    }

    private static List<Violation> overdue(CheckFacts facts, @Nullable BigDecimal days, Severity severity) {
        long late = facts.exposure().daysOverdue();
        long allowed = days == null ? 0 : days.longValue();
        return late > allowed
                ? List.of(new Violation(
                        SaleRule.RECEIVABLES_OVERDUE, severity, null, Map.of("daysOverdue", late, "allowed", allowed)))
                : List.of();
    }

    private static List<Violation> when(boolean broken, SaleRule rule, Severity severity) {
        return broken ? List.of(new Violation(rule, severity, null, Map.of())) : List.of();
    }

    private static @Nullable Severity severity(Enforcement level) {
        return switch (level) {
            case OFF -> null;
            case WARN -> Severity.WARN;
            case APPROVE -> Severity.APPROVE;
            case BLOCK -> Severity.BLOCK;
        };
    }
}
