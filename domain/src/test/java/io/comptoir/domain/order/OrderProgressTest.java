package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.dec;
import static io.comptoir.domain.order.TestOrders.goods;
import static io.comptoir.domain.order.TestOrders.id;
import static io.comptoir.domain.order.TestOrders.sums;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static io.comptoir.domain.shared.quantity.QuantityKind.BILLED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RELEASED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderProgressTest {

    private static OrderProgress of(Object... kindsAndQuantities) {
        return within(Tolerance.NONE, kindsAndQuantities);
    }

    private static OrderProgress within(Tolerance tolerance, Object... kindsAndQuantities) {
        return OrderProgress.of(List.of(goods(1, "10", "5")), sums(kindsAndQuantities), tolerance, true);
    }

    @Nested
    class Delivery {

        @Test
        void counts_from_shipping_on_and_is_never_net_of_returns() {
            assertThat(of().deliveryStatus()).isEqualTo(DeliveryStatus.NOT_DELIVERED);
            assertThat(of(PLANNED, "10").deliveryStatus()).isEqualTo(DeliveryStatus.NOT_DELIVERED);
            assertThat(of(DELIVERED, "4").deliveryStatus()).isEqualTo(DeliveryStatus.PARTIALLY_DELIVERED);
            assertThat(of(DELIVERED, "10").deliveryStatus()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(of(DELIVERED, "10", RETURNED, "10").deliveryStatus()).isEqualTo(DeliveryStatus.DELIVERED);
        }

        @Test
        void is_complete_within_tolerance_or_when_the_rest_is_given_up() {
            assertThat(within(Tolerance.percent(dec("5")), DELIVERED, "9.5").deliveryStatus())
                    .isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(within(Tolerance.percent(dec("5")), DELIVERED, "9.4").deliveryStatus())
                    .isEqualTo(DeliveryStatus.PARTIALLY_DELIVERED);
            assertThat(of(DELIVERED, "4", GIVEN_UP, "6").deliveryStatus()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(of(GIVEN_UP, "10").deliveryStatus()).isEqualTo(DeliveryStatus.NOT_DELIVERED);
        }

        @Test
        void reads_delivered_only_once_it_is_confirmed() {
            assertThat(of().word(OrderStatus.VALIDATED)).isEqualTo(OrderWord.VALIDATED);
            assertThat(of(DELIVERED, "1").word(OrderStatus.VALIDATED)).isEqualTo(OrderWord.IN_DELIVERY);
            assertThat(of(DELIVERED, "1", CONFIRMED, "1").word(OrderStatus.VALIDATED))
                    .isEqualTo(OrderWord.IN_DELIVERY);
            assertThat(of(DELIVERED, "10", CONFIRMED, "9").word(OrderStatus.VALIDATED))
                    .isEqualTo(OrderWord.IN_DELIVERY);
            assertThat(of(DELIVERED, "10", CONFIRMED, "10").word(OrderStatus.VALIDATED))
                    .isEqualTo(OrderWord.DELIVERED);
            assertThat(of(DELIVERED, "10", CONFIRMED, "10").word(OrderStatus.CLOSED))
                    .isEqualTo(OrderWord.CLOSED);
        }
    }

    @Nested
    class Invoicing {

        @Test
        void is_complete_when_what_was_kept_is_invoiced() {
            assertThat(of().invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICED);
            assertThat(of(INVOICED, "4").invoiceStatus()).isEqualTo(InvoiceStatus.PARTIALLY_INVOICED);
            assertThat(of(INVOICED, "10").invoiceStatus()).isEqualTo(InvoiceStatus.INVOICED);
            assertThat(of(DELIVERED, "10", RETURNED, "2", INVOICED, "8").invoiceStatus())
                    .isEqualTo(InvoiceStatus.INVOICED);
            assertThat(of(INVOICED, "10", RETURNED, "2", CREDITED, "2").invoiceStatus())
                    .isEqualTo(InvoiceStatus.INVOICED);
            assertThat(of(INVOICED, "4", GIVEN_UP, "6").invoiceStatus()).isEqualTo(InvoiceStatus.INVOICED);
        }

        @Test
        void is_open_again_after_a_correction() {
            assertThat(of(INVOICED, "10", CREDITED, "10", RELEASED, "10").invoiceStatus())
                    .isEqualTo(InvoiceStatus.NOT_INVOICED);
            assertThat(of(INVOICED, "10", CREDITED, "4", RELEASED, "4").invoiceStatus())
                    .isEqualTo(InvoiceStatus.PARTIALLY_INVOICED);
        }

        @Test
        void has_nothing_to_do_when_all_came_back_before_it_was_invoiced() {
            assertThat(of(DELIVERED, "10", RETURNED, "10").invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICEABLE);
            assertThat(of(INVOICED, "10", RETURNED, "10", CREDITED, "10").invoiceStatus())
                    .isEqualTo(InvoiceStatus.INVOICED);
            assertThat(of(DELIVERED, "10", RETURNED, "10").settledInvoicing()).isTrue();
            assertThat(of(INVOICED, "4").settledInvoicing()).isFalse();
        }
    }

    @Nested
    class Remainders {

        @Test
        void count_every_live_document() {
            var line = of(PLANNED, "3", DELIVERED, "2", BILLED, "1").lines().getFirst();

            assertThat(line.leftToPlan()).isEqualByComparingTo("7");
            assertThat(line.leftToDeliver()).isEqualByComparingTo("8");
            assertThat(line.leftToBillAsDelivered()).isEqualByComparingTo("1");
            assertThat(line.leftToBillAsOrdered()).isEqualByComparingTo("9");
        }

        @Test
        void allow_over_delivery_within_tolerance() {
            var line =
                    within(Tolerance.percent(dec("10")), PLANNED, "10").lines().getFirst();

            assertThat(line.leftToPlan()).isEqualByComparingTo("0");
            assertThat(line.mostToPlan()).isEqualByComparingTo("1");
        }

        @Test
        void leave_optional_lines_out() {
            var progress = OrderProgress.of(
                    List.of(TestOrders.optional(goods(1, "1", "1")), goods(2, "1", "1")),
                    Map.of(),
                    Tolerance.NONE,
                    true);

            assertThat(progress.lines()).hasSize(1);
            assertThat(progress.toPlan()).hasSize(1);
            assertThat(progress.nothingLeftToPlan()).isFalse();
            assertRefused(() -> progress.line(id(1)), SharedRule.UNKNOWN_LINE);
        }
    }

    @Test
    void remainders_are_never_negative_and_statuses_agree_with_them() {
        var any = integers().between(0, 15);
        qt().forAll(any, any, any, any).checkAssert((planned, delivered, givenUp, returned) -> {
            var line = new LineQuantities(
                    goods(1, "10", "5"),
                    new LineProgress(Map.of(
                            PLANNED, number(planned),
                            DELIVERED, number(delivered),
                            GIVEN_UP, number(givenUp),
                            RETURNED, number(returned))),
                    Tolerance.NONE);

            assertThat(line.leftToPlan()).isNotNegative();
            assertThat(line.leftToDeliver()).isNotNegative();
            assertThat(line.leftToBillAsOrdered()).isNotNegative();
            assertThat(line.leftToBillAsDelivered()).isNotNegative();
            assertThat(line.allDelivered()).isEqualTo(line.leftToDeliver().signum() == 0);
        });
    }

    @Test
    void billing_what_is_left_leaves_nothing_however_often_goods_came_back() {
        var any = integers().between(0, 10);
        qt().forAll(any, any, any).checkAssert((delivered, returned, billed) -> {
            var before = line(delivered, Math.min(returned, delivered), billed, BigDecimal.ZERO);

            var after = line(delivered, Math.min(returned, delivered), billed, before.leftToBillAsDelivered());

            assertThat(after.leftToBillAsDelivered()).isEqualByComparingTo("0");
        });
    }

    private static LineQuantities line(int delivered, int returned, int billed, BigDecimal more) {
        var sums = Map.<QuantityKind, BigDecimal>of(
                DELIVERED,
                number(delivered),
                RETURNED,
                number(returned),
                BILLED,
                number(billed).add(more));
        return new LineQuantities(goods(1, "10", "5"), new LineProgress(sums), Tolerance.NONE);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
