package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.ADA;
import static io.comptoir.domain.order.TestOrders.NOW;
import static io.comptoir.domain.order.TestOrders.dec;
import static io.comptoir.domain.order.TestOrders.goods;
import static io.comptoir.domain.order.TestOrders.id;
import static io.comptoir.domain.order.TestOrders.quiet;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.order.CheckFacts.Standing;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.selling.SaleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnOrderTest {

    private final Order order = validated();

    @Test
    void is_neither_delivered_nor_performed_nor_invoiced() {
        assertRefusal(OrderAction.DELIVERY_NOTES, quiet(order), OrderRule.ORDER_BRINGS_BACK);
        assertRefusal(OrderAction.PERFORM, quiet(order), OrderRule.ORDER_BRINGS_BACK);
        assertRefusal(OrderAction.RELEASE_INVOICING, quiet(order), OrderRule.ORDER_BRINGS_BACK);
        assertRefusal(OrderAction.REQUEST_DEPOSIT, quiet(order), OrderRule.ORDER_BRINGS_BACK);
        assertThat(quiet(order).progress().invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICEABLE);
    }

    @Test
    void is_held_by_the_returns_it_made() {
        var held = with(List.of("BR-1"), List.of());

        assertRefusal(OrderAction.UPDATE, held, OrderRule.ORDER_RETURNED);
        assertRefusal(OrderAction.CANCEL, held, OrderRule.ORDER_RETURNED);
        assertRefusal(OrderAction.DELETE, held, OrderRule.ORDER_RETURNED);
        assertThat(order.whyNot(OrderAction.CANCEL, quiet(order), ADA)).isEmpty();
    }

    @Test
    void closes_once_its_returns_are_closed() {
        assertRefused(
                () -> order.close(false, with(List.of("BR-1"), List.of("BR-1")), NOW), OrderRule.RETURNS_NOT_CLOSED);

        var effects = order.close(false, with(List.of("BR-1"), List.of()), NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(effects.entries()).isEmpty();
    }

    @Test
    void is_checked_for_nothing_but_a_blocked_customer() {
        var checks = new OrderChecks(CompanySettings.DEFAULTS);
        var cheap = TestOrders.line(
                1, ItemKind.GOODS, "1", new LinePrice(dec("10"), dec("10"), dec("9"), dec("6"), dec("1")));
        var back = Order.draft(id(9), "BC", back(cheap), NOW).snapshot();

        var found = checks.violations(back, CheckFacts.of(new Standing(true, true, dec("0"))));

        assertThat(found).extracting(Violation::rule).containsExactly(SaleRule.CUSTOMER_BLOCKED);
    }

    private void assertRefusal(OrderAction action, OrderSituation situation, OrderRule rule) {
        assertThat(order.whyNot(action, situation, ADA))
                .hasValueSatisfying(r -> assertThat(r.rule()).isEqualTo(rule));
    }

    private OrderSituation with(List<String> returns, List<String> open) {
        var dependents = new OrderDependents(List.of(), List.of(), List.of(), List.of(), List.of(), returns, open);
        return new OrderSituation(quiet(order).progress(), dependents, OrderPolicy.USUAL);
    }

    private static Order validated() {
        var order = Order.draft(id(9), "BC-1", back(goods(1, "2", "5.00")), NOW);
        order.validate(new ValidationRequest(List.of(), null), quiet(order), NOW);
        return order;
    }

    private static OrderDraft back(SalesLine line) {
        return new OrderDraft(
                TestOrders.terms(TestOrders.party(), null),
                TestOrders.conditions(OrderTypePreset.RETURN),
                TestOrders.content(line));
    }
}
