package io.comptoir.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.order.TestOrders;
import io.comptoir.domain.order.ValidationRequest;
import io.comptoir.domain.order.Violation;
import io.comptoir.domain.order.Violation.Severity;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import io.comptoir.domain.shared.selling.SaleRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of orders does. */
public interface OrdersContract {

    Orders orders();

    <T> T committed(Supplier<T> what);

    /** An order that is not kept yet, of a customer and a product that exist. */
    Order written();

    default Order added() {
        return committed(() -> {
            var order = written();
            orders().add(order);
            return order;
        });
    }

    default OrderSnapshot kept(UUID id) {
        return committed(() -> orders().get(id).snapshot());
    }

    private static void same(OrderSnapshot found, OrderSnapshot expected) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("head.changed")
                .isEqualTo(expected);
    }

    @Test
    default void gives_back_what_was_added() {
        var order = added();

        same(kept(order.id()), order.snapshot());
    }

    @Test
    default void keeps_a_change_with_its_violations_and_its_next_version() {
        var id = added().id();
        var cheap = new Violation(SaleRule.PRICE_BELOW_LIMIT, Severity.APPROVE, null, Map.of("product", "P"));

        var changed = committed(() -> {
            var order = orders().lock(id, new Expected(1));
            order.validate(new ValidationRequest(List.of(cheap), null), TestOrders.quiet(order), TestOrders.NOW);
            orders().update(order);
            return order.snapshot();
        });

        same(kept(id), changed);
        assertThat(kept(id).head().version()).isEqualTo(2);
        assertThat(kept(id).status()).isEqualTo(OrderStatus.PENDING_APPROVAL);
        assertThat(kept(id).followUp().violations()).containsExactly(cheap);
    }

    @Test
    default void keeps_other_lines() {
        var id = added().id();

        committed(() -> {
            var order = orders().lock(id, Expected.ANY);
            var s = order.snapshot();
            var none = new OrderDraft(s.terms(), s.conditions(), TestOrders.content());
            order.update(none, TestOrders.quiet(order), TestOrders.NOW);
            orders().update(order);
            return order;
        });

        assertThat(kept(id).content().lines()).isEmpty();
    }

    @Test
    default void refuses_a_version_that_is_not_the_last_and_an_order_that_is_not_there() {
        var id = added().id();

        assertThatThrownBy(() -> committed(() -> orders().lock(id, new Expected(2))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> committed(() -> orders().lock(UUID.randomUUID(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committed(() -> orders().lockAll(List.of(id, UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
        assertThat(committed(() -> orders().lockAll(List.of(id, id)))).hasSize(1);
    }

    @Test
    default void forgets_what_was_removed() {
        var id = added().id();

        committed(() -> {
            orders().remove(id);
            return id;
        });

        assertThat(committed(() -> orders().find(id))).isEmpty();
    }
}
