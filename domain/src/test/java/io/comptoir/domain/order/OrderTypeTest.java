package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.NOW;
import static io.comptoir.domain.order.TestOrders.id;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.order.OrderTypePreset.Delivery;
import io.comptoir.domain.order.OrderTypePreset.Invoicing;
import io.comptoir.domain.shared.error.DomainException;
import org.junit.jupiter.api.Test;

class OrderTypeTest {

    @Test
    void the_ready_made_ones_are_well_formed() {
        assertThat(OrderTypePreset.READY_MADE)
                .allSatisfy(p -> assertThat(type(p).code()).isEqualTo(p.code()));
    }

    @Test
    void keeps_its_code() {
        var type = type(OrderTypePreset.POS);

        assertRefused(() -> type.change("Comptoir", OrderTypePreset.PREPAID, NOW), OrderRule.ORDER_TYPE_CODE_STAYS);
        assertThat(type.change("Comptoir 2", OrderTypePreset.POS, NOW).name()).isEqualTo("Comptoir 2");
    }

    @Test
    void is_put_aside_and_taken_back_but_for_the_standard_one() {
        var type = type(OrderTypePreset.POS).archive(NOW);

        assertThat(type.head().archived()).isTrue();
        assertThat(type.unarchive(NOW).head().archived()).isFalse();
        assertRefused(() -> type(OrderTypePreset.STANDARD).archive(NOW), OrderRule.STANDARD_TYPE_NEEDED);
    }

    @Test
    void contradicts_itself_where_what_comes_back_is_delivered_or_unbilled_goods_are_paid() {
        assertRefused(
                () -> type(preset(Delivery.DRAFT, Invoicing.NONE, false, true)), OrderRule.ORDER_TYPE_CONTRADICTS);
        assertRefused(
                () -> type(preset(Delivery.NONE, Invoicing.DRAFT, false, true)), OrderRule.ORDER_TYPE_CONTRADICTS);
        assertRefused(
                () -> type(preset(Delivery.NONE, Invoicing.DRAFT, true, false)), OrderRule.ORDER_TYPE_CONTRADICTS);
    }

    @Test
    void has_a_name() {
        assertThatThrownBy(() -> OrderType.create(id(1), " ", OrderTypePreset.POS, NOW))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static OrderType type(OrderTypePreset preset) {
        return OrderType.create(id(1), "Un type", preset, NOW);
    }

    private static OrderTypePreset preset(Delivery delivery, Invoicing invoice, boolean payment, boolean back) {
        return new OrderTypePreset("OWN", TermsPreference.NONE, delivery, invoice, payment, false, true, back);
    }
}
