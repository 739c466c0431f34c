package io.comptoir.domain.order;

import static io.comptoir.domain.order.TestOrders.WAREHOUSE;
import static io.comptoir.domain.order.TestOrders.dec;
import static io.comptoir.domain.order.TestOrders.goods;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RESERVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderConditionsTest {

    private static final TermsPreference CUSTOMER =
            new TermsPreference(DeliveryTerms.COMPLETE_ORDER, InvoiceTerms.CUSTOMER_SCHEDULE, PaymentMethod.TRANSFER);
    private static final TermsPreference COMPANY =
            new TermsPreference(DeliveryTerms.COMPLETE_LINE, InvoiceTerms.IMMEDIATE, null);

    @Test
    void the_customer_wins_over_the_company_and_the_order_says_so() {
        var c = OrderConditions.resolve(
                OrderTypePreset.STANDARD,
                WAREHOUSE,
                Map.of(TermsSource.COMPANY, COMPANY, TermsSource.CUSTOMER, CUSTOMER));

        assertThat(c.deliveryTerms()).isEqualTo(new Resolved<>(DeliveryTerms.COMPLETE_ORDER, TermsSource.CUSTOMER));
        assertThat(c.invoiceTerms().value()).isEqualTo(InvoiceTerms.CUSTOMER_SCHEDULE);
        assertThat(c.paymentMethod()).isEqualTo(new Resolved<>(PaymentMethod.TRANSFER, TermsSource.CUSTOMER));
    }

    @Test
    void the_type_wins_over_the_customer_and_the_order_itself_over_the_type() {
        var typed = new TermsPreference(DeliveryTerms.AVAILABILITY, null, null);
        var c = OrderConditions.resolve(
                OrderTypePreset.PREPAID, WAREHOUSE, Map.of(TermsSource.CUSTOMER, CUSTOMER, TermsSource.ORDER, typed));

        assertThat(c.deliveryTerms().source()).isEqualTo(TermsSource.ORDER);
        assertThat(c.invoiceTerms()).isEqualTo(new Resolved<>(InvoiceTerms.IMMEDIATE, TermsSource.ORDER_TYPE));
        assertThat(c.payFirst()).isFalse();
    }

    @Test
    void without_anybody_s_preference_what_was_delivered_is_invoiced() {
        var c = TestOrders.conditions(OrderTypePreset.STANDARD);

        assertThat(c.invoiceTerms()).isEqualTo(new Resolved<>(InvoiceTerms.AFTER_DELIVERY, TermsSource.COMPANY));
        assertThat(c.deliveryTerms().value()).isEqualTo(DeliveryTerms.AVAILABILITY);
        assertThat(c.paymentMethod()).isNull();
        assertThat(c.through("EDI", List.of()).channel()).isEqualTo("EDI");
    }

    @Test
    void the_ready_made_types_say_which_documents_they_make() {
        assertThat(OrderTypePreset.READY_MADE)
                .filteredOn(OrderTypePreset::makesDocuments)
                .extracting(OrderTypePreset::code)
                .containsExactly("WAREHOUSE", "POS", "ON_CREDIT", "PREPAID", "RETURN");
        assertThat(OrderTypePreset.READY_MADE)
                .filteredOn(OrderTypePreset::countsInExposure)
                .extracting(OrderTypePreset::code)
                .containsExactly("STANDARD", "WAREHOUSE", "ON_CREDIT");
        assertThat(OrderTypePreset.RETURN.reserves()).isFalse();
    }

    @Test
    void an_order_says_what_it_waits_for() {
        var order = TestOrders.in(OrderStatus.VALIDATED);
        var s = order.snapshot();
        var prepaid = new OrderSnapshot(
                s.id(),
                s.head(),
                s.status(),
                s.terms(),
                TestOrders.conditions(OrderTypePreset.PREPAID),
                s.content(),
                s.followUp());

        assertThat(holds(s, TestOrders.sums(), PaymentStatus.UNPAID)).containsExactly(OrderHold.STOCK);
        assertThat(holds(s, TestOrders.sums(RESERVED, "10"), PaymentStatus.UNPAID))
                .isEmpty();
        assertThat(holds(s, TestOrders.sums(RESERVED, "4", DELIVERED, "6"), PaymentStatus.UNPAID))
                .isEmpty();
        assertThat(holds(prepaid, TestOrders.sums(RESERVED, "10"), PaymentStatus.UNPAID))
                .containsExactly(OrderHold.PAYMENT);
        assertThat(holds(prepaid, TestOrders.sums(RESERVED, "10"), PaymentStatus.PAID))
                .isEmpty();
        assertThat(holds(prepaid, TestOrders.sums(DELIVERED, "10"), PaymentStatus.UNPAID))
                .isEmpty();
        assertThat(holds(
                        TestOrders.in(OrderStatus.PENDING_APPROVAL).snapshot(),
                        TestOrders.sums(),
                        PaymentStatus.UNPAID))
                .containsExactly(OrderHold.APPROVAL);
    }

    @Test
    void an_order_that_must_not_be_invoiced_waits_for_consent() {
        var held = OrderConditions.resolve(
                OrderTypePreset.STANDARD,
                WAREHOUSE,
                Map.of(TermsSource.ORDER, new TermsPreference(null, InvoiceTerms.DO_NOT_INVOICE, null)));
        var s = TestOrders.in(OrderStatus.VALIDATED).snapshot();
        var order = new OrderSnapshot(
                s.id(), s.head(), s.status(), s.terms(), held, TestOrders.content(goods(1, "1", "1")), s.followUp());

        assertThat(holds(order, TestOrders.sums(RESERVED, "1"), PaymentStatus.UNPAID))
                .containsExactly(OrderHold.INVOICING);
    }

    @Test
    void payment_says_overdue_before_anything_else() {
        assertThat(PaymentStatus.of(dec("10"), dec("0"), false)).isEqualTo(PaymentStatus.UNPAID);
        assertThat(PaymentStatus.of(dec("10"), dec("9.99"), false)).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        assertThat(PaymentStatus.of(dec("10"), dec("10"), false)).isEqualTo(PaymentStatus.PAID);
        assertThat(PaymentStatus.of(dec("10"), dec("5"), true)).isEqualTo(PaymentStatus.OVERDUE);
    }

    private static List<OrderHold> holds(
            OrderSnapshot order,
            Map<java.util.UUID, io.comptoir.domain.shared.quantity.LineProgress> sums,
            PaymentStatus paid) {
        return OrderHold.of(order, OrderProgress.of(order, sums), paid);
    }
}
