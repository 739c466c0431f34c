package io.comptoir.domain.order;

import static io.comptoir.domain.order.OrderAction.ACKNOWLEDGE;
import static io.comptoir.domain.order.OrderAction.ANNOTATE;
import static io.comptoir.domain.order.OrderAction.APPROVE;
import static io.comptoir.domain.order.OrderAction.CANCEL;
import static io.comptoir.domain.order.OrderAction.CLOSE;
import static io.comptoir.domain.order.OrderAction.DELETE;
import static io.comptoir.domain.order.OrderAction.DELIVERY_NOTES;
import static io.comptoir.domain.order.OrderAction.DOWNLOAD;
import static io.comptoir.domain.order.OrderAction.PERFORM;
import static io.comptoir.domain.order.OrderAction.REJECT;
import static io.comptoir.domain.order.OrderAction.RELEASE_INVOICING;
import static io.comptoir.domain.order.OrderAction.REOPEN;
import static io.comptoir.domain.order.OrderAction.REOPEN_CLOSED;
import static io.comptoir.domain.order.OrderAction.REQUEST_DEPOSIT;
import static io.comptoir.domain.order.OrderAction.UPDATE;
import static io.comptoir.domain.order.OrderAction.VALIDATE;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrderLifecycleTest {

    private static final Map<OrderStatus, Set<OrderAction>> ALLOWED = Map.of(
            OrderStatus.CREATED, EnumSet.of(UPDATE, ANNOTATE, VALIDATE, CANCEL, DELETE, DOWNLOAD),
            OrderStatus.PENDING_APPROVAL, EnumSet.of(UPDATE, ANNOTATE, APPROVE, REJECT, CANCEL, DELETE, DOWNLOAD),
            OrderStatus.VALIDATED,
                    EnumSet.of(
                            UPDATE,
                            ANNOTATE,
                            CANCEL,
                            DELIVERY_NOTES,
                            CLOSE,
                            ACKNOWLEDGE,
                            RELEASE_INVOICING,
                            REQUEST_DEPOSIT,
                            PERFORM,
                            DELETE,
                            DOWNLOAD),
            OrderStatus.REJECTED, EnumSet.of(UPDATE, ANNOTATE, REOPEN, DELETE, DOWNLOAD),
            OrderStatus.CANCELLED, EnumSet.of(DELETE, DOWNLOAD),
            OrderStatus.CLOSED, EnumSet.of(REOPEN_CLOSED, ACKNOWLEDGE, DOWNLOAD));

    private static final Map<OrderAction, BiConsumer<Order, OrderSituation>> COMMANDS = commands();

    private static Map<OrderAction, BiConsumer<Order, OrderSituation>> commands() {
        var now = TestOrders.NOW;
        var map = new EnumMap<OrderAction, BiConsumer<Order, OrderSituation>>(OrderAction.class);
        map.put(UPDATE, (o, s) -> o.update(TestOrders.written(TestOrders.goods(1, "9", "5")), s, now));
        map.put(ANNOTATE, (o, s) -> o.update(TestOrdersNotes.noted(o, "Fragile"), s, now));
        map.put(VALIDATE, (o, s) -> o.validate(new ValidationRequest(List.of(), null), s, now));
        map.put(APPROVE, (o, s) -> o.approve(s, now));
        map.put(REJECT, (o, s) -> o.reject("too cheap", s, now));
        map.put(REOPEN, (o, s) -> o.reopen(s, now));
        map.put(CANCEL, (o, s) -> o.cancel("no longer wanted", s, now));
        map.put(CLOSE, (o, s) -> o.close(true, s, now));
        map.put(REOPEN_CLOSED, (o, s) -> o.reopenClosed(s, now));
        map.put(ACKNOWLEDGE, (o, s) -> o.acknowledge(AcknowledgementStatus.SENT, s, now));
        map.put(DELETE, (o, s) -> o.delete(s, now));
        return map;
    }

    @Test
    void the_table_says_what_may_follow_each_state() {
        for (var status : OrderStatus.values()) {
            assertThat(OrderStatus.LIFECYCLE.allowed(status)).as(status.name()).isEqualTo(ALLOWED.get(status));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_command_in_every_state_does_what_the_table_says() {
        return Arrays.stream(OrderStatus.values())
                .flatMap(status -> COMMANDS.keySet().stream()
                        .map(action -> DynamicTest.dynamicTest(status + " " + action, () -> check(status, action))));
    }

    private static void check(OrderStatus status, OrderAction action) {
        var order = TestOrders.in(status);
        var situation = TestOrders.quiet(order);
        boolean allowed = ALLOWED.getOrDefault(status, Set.of()).contains(action);

        assertThat(order.whyNot(action, situation, TestOrders.ADA).isEmpty()).isEqualTo(allowed);
        if (allowed) {
            COMMANDS.get(action).accept(order, situation);
        } else {
            assertRefused(() -> COMMANDS.get(action).accept(order, situation), SharedRule.TRANSITION_NOT_ALLOWED);
            assertThat(order.status()).isEqualTo(status);
        }
    }
}
