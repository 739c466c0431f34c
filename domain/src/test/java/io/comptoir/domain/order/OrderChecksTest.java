package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.NOW;
import static io.comptoir.domain.order.TestOrders.conditions;
import static io.comptoir.domain.order.TestOrders.dec;
import static io.comptoir.domain.order.TestOrders.id;
import static io.comptoir.domain.order.TestOrders.party;
import static io.comptoir.domain.order.TestOrders.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.CreditPolicy;
import io.comptoir.domain.company.Enforcement;
import io.comptoir.domain.company.OrderCheck;
import io.comptoir.domain.company.ValidationRule;
import io.comptoir.domain.order.CheckFacts.SoldBy;
import io.comptoir.domain.order.CheckFacts.Standing;
import io.comptoir.domain.order.Violation.Severity;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.selling.SaleRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderChecksTest {

    /** Ten at 8.00 that cost 6.00, with a list price of 10.00 and a limit of 9.00: 80.00 net, 96.00 with tax. */
    private static final LinePrice CHEAP = new LinePrice(dec("10"), dec("10"), dec("9"), dec("6"), dec("8"));

    private static OrderSnapshot order(OrderTypePreset type) {
        var content = TestOrders.content(TestOrders.line(1, ItemKind.GOODS, "10", CHEAP));
        return Order.draft(id(9), "BC", new OrderDraft(terms(party(), null), conditions(type), content), NOW)
                .snapshot();
    }

    private static List<Violation> broken(CompanySettings settings, CheckFacts facts) {
        return new OrderChecks(settings).violations(order(OrderTypePreset.STANDARD), facts);
    }

    private static CompanySettings settings(Enforcement credit, BigDecimal ceiling, ValidationRule... rules) {
        var d = CompanySettings.DEFAULTS;
        return new CompanySettings(
                d.salesRepVisibility(),
                d.orderDownload(),
                new CreditPolicy(credit, Enforcement.WARN, Enforcement.OFF),
                d.deliveryApprovalAmount(),
                d.creditNoteApprovalAmount(),
                d.documentFlow(),
                ceiling,
                Arrays.asList(rules),
                d.quoteValidityDays(),
                d.returnConditions(),
                d.autoInvoice(),
                d.autoIssueInvoices(),
                d.autoConfirmDelivery(),
                d.deliveredDeletion(),
                d.depositDeduction(),
                d.escompteVat(),
                d.fourEyes(),
                d.allowFreeTextLines(),
                d.deliveryTolerancePercent(),
                d.invoiceTerms(),
                d.deliveryTerms(),
                d.numberFormats(),
                d.accounts());
    }

    private static CompanySettings only(OrderCheck check, Enforcement level, String threshold) {
        return settings(
                Enforcement.OFF,
                dec("15"),
                new ValidationRule(check, level, threshold == null ? null : dec(threshold)));
    }

    private static CheckFacts customer(boolean blocked, boolean qualified, String limit) {
        return CheckFacts.of(new Standing(blocked, qualified, limit == null ? null : dec(limit)));
    }

    @Test
    void three_run_by_default_and_each_says_how_severe_it_is() {
        var settings = settings(Enforcement.OFF, dec("15"), ValidationRule.DEFAULTS.toArray(ValidationRule[]::new));

        var found = broken(settings, customer(true, true, null));

        assertThat(found)
                .extracting(Violation::rule)
                .containsExactly(SaleRule.PRICE_BELOW_LIMIT, SaleRule.DISCOUNT_OVER_CEILING, SaleRule.CUSTOMER_BLOCKED);
        assertThat(found)
                .extracting(Violation::severity)
                .containsExactly(Severity.APPROVE, Severity.APPROVE, Severity.BLOCK);
        assertThat(found.getFirst().lineId()).isEqualTo(id(1));
        assertThat(found.getFirst().facts()).containsEntry("limitPrice", dec("9"));
    }

    @Test
    void a_check_that_is_off_finds_nothing() {
        assertThat(broken(only(OrderCheck.PRICE_BELOW_LIMIT, Enforcement.OFF, null), customer(true, false, null)))
                .isEmpty();
        assertThat(broken(
                        settings(
                                Enforcement.OFF,
                                null,
                                new ValidationRule(OrderCheck.DISCOUNT_OVER_CEILING, Enforcement.WARN, null)),
                        customer(false, true, null)))
                .isEmpty();
    }

    @Test
    void the_others_compare_with_their_threshold() {
        var good = customer(false, true, null);

        assertThat(broken(only(OrderCheck.AMOUNT_OVER_CEILING, Enforcement.APPROVE, "95.99"), good))
                .hasSize(1);
        assertThat(broken(only(OrderCheck.AMOUNT_OVER_CEILING, Enforcement.APPROVE, "96.00"), good))
                .isEmpty();
        assertThat(broken(only(OrderCheck.AMOUNT_OVER_CEILING, Enforcement.APPROVE, null), good))
                .isEmpty();
        assertThat(broken(only(OrderCheck.MARGIN_UNDER_FLOOR, Enforcement.WARN, "25.01"), good))
                .hasSize(1);
        assertThat(broken(only(OrderCheck.MARGIN_UNDER_FLOOR, Enforcement.WARN, "25"), good))
                .isEmpty();
        assertThat(broken(only(OrderCheck.MARGIN_UNDER_FLOOR, Enforcement.WARN, null), good))
                .isEmpty();
        assertThat(broken(
                        only(OrderCheck.CUSTOMER_NOT_QUALIFIED, Enforcement.BLOCK, null), customer(false, false, null)))
                .extracting(Violation::severity)
                .containsExactly(Severity.BLOCK);
    }

    @Test
    void overdue_receivables_are_counted_in_days() {
        var late = new CheckFacts(
                Standing.GOOD,
                new CreditExposure(dec("0"), dec("0"), dec("0"), dec("0"), dec("0"), 10),
                Map.of(),
                Map.of());

        assertThat(broken(only(OrderCheck.RECEIVABLES_OVERDUE, Enforcement.WARN, "9"), late))
                .hasSize(1);
        assertThat(broken(only(OrderCheck.RECEIVABLES_OVERDUE, Enforcement.WARN, "10"), late))
                .isEmpty();
        assertThat(broken(only(OrderCheck.RECEIVABLES_OVERDUE, Enforcement.WARN, null), late))
                .hasSize(1);
    }

    @Test
    void stock_and_quantities_are_looked_at_by_line() {
        var facts = new CheckFacts(
                Standing.GOOD,
                CreditExposure.NONE,
                Map.of(id(1), dec("3")),
                Map.of(id(501), new SoldBy(dec("12"), null)));

        assertThat(broken(only(OrderCheck.STOCK_NOT_AVAILABLE, Enforcement.WARN, null), facts)
                        .getFirst()
                        .facts())
                .containsEntry("missing", dec("3"));
        assertThat(broken(only(OrderCheck.QUANTITY_OFF_MULTIPLE, Enforcement.WARN, null), facts))
                .hasSize(1);
        assertThat(new SoldBy(dec("10"), dec("5")).allows(dec("10"))).isTrue();
        assertThat(new SoldBy(null, dec("4")).allows(dec("10"))).isFalse();
        assertThat(new SoldBy(null, dec("0")).allows(dec("10"))).isTrue();
    }

    @Test
    void credit_counts_this_order_and_follows_the_policy_alone() {
        var limit = customer(false, true, "95.99");

        assertThat(broken(settings(Enforcement.APPROVE, null), limit))
                .extracting(Violation::rule)
                .containsExactly(SaleRule.CREDIT_LIMIT_EXCEEDED);
        assertThat(broken(settings(Enforcement.APPROVE, null), customer(false, true, "96")))
                .isEmpty();
        assertThat(broken(settings(Enforcement.APPROVE, null), customer(false, true, null)))
                .isEmpty();
        assertThat(broken(settings(Enforcement.OFF, null), limit)).isEmpty();
    }

    @Test
    void credit_is_looked_at_for_orders_on_credit_and_never_for_those_paid_before() {
        var off = new OrderChecks(settings(Enforcement.OFF, null));
        var on = new OrderChecks(settings(Enforcement.BLOCK, null));
        var limit = customer(false, true, "0");

        assertThat(off.violations(order(OrderTypePreset.ON_CREDIT), limit))
                .extracting(Violation::severity)
                .containsExactly(Severity.APPROVE);
        assertThat(on.violations(order(OrderTypePreset.PREPAID), limit)).isEmpty();
        assertThat(on.looksAtCredit(order(OrderTypePreset.POS))).isFalse();
        assertThat(on.looksAtCredit(order(OrderTypePreset.STANDARD))).isTrue();
        assertThat(off.looksAtCredit(order(OrderTypePreset.STANDARD))).isFalse();
    }

    @Test
    void exposure_counts_each_euro_once() {
        var exposure = new CreditExposure(dec("100"), dec("30"), dec("20"), dec("10"), dec("5"), 0);

        assertThat(exposure.total()).isEqualByComparingTo("105");
        assertThat(exposure.withOrder(dec("1")).total()).isEqualByComparingTo("106");
        assertThat(exposure.exceeds(dec("105"))).isFalse();
        assertThat(exposure.exceeds(dec("104.99"))).isTrue();
        assertThat(exposure.exceeds(null)).isFalse();
    }
}
