package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deposits (F116): asked for, paid, invoiced by the payment, deducted from what is invoiced later. */
@ComptoirTest
class DepositTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void money_on_a_deposit_that_was_asked_for_makes_its_invoice_which_is_deducted_later() {
        var order = asked("C00005");

        var payment = paid(order, "46.66");

        assertThat(payment.getList("allocations.type", String.class)).containsExactly("INVOICE");
        var deposit = done(desk.rep().get("/v1/invoices/" + payment.getString("allocations[0].documentId")));
        assertThat(deposit.getString("kind")).isEqualTo("DEPOSIT");
        assertThat(deposit.getString("status")).isEqualTo("ISSUED");
        assertThat(deposit.getString("paymentStatus")).isEqualTo("PAID");
        assertThat(deposit.getString("totals.grossAmount")).isEqualTo("46.66");
        var invoice = desk.invoiced(desk.shipped(desk.again("sales-orders", order)));
        assertThat(invoice.getString("totals.grossAmount")).isEqualTo("108.86");
        assertThat(invoice.getList("lines.quantity", String.class)).contains("-1");
    }

    @Test
    void what_is_more_than_was_asked_for_stays_on_the_order() {
        var order = asked("C00006");

        var payment = paid(order, "50.00");

        assertThat(payment.getList("allocations.type", String.class)).containsExactlyInAnyOrder("INVOICE", "ORDER");
    }

    @Test
    void money_on_an_order_of_which_no_deposit_was_asked_for_makes_no_invoice() {
        var order = desk.ordered("C00008");

        assertThat(paid(order, "100.00").getList("allocations.type", String.class))
                .containsExactly("ORDER");
    }

    @Test
    void a_deposit_that_is_not_paid_is_deducted_only_where_somebody_insists() {
        var order = desk.ordered("C00010");
        var deposit = made(desk.rep()
                .post(
                        "/v1/invoices",
                        Map.of("orderIds", List.of(order.getString("id")), "kind", "DEPOSIT", "percent", "30")));
        done(desk.rep().command(deposit, "invoices", "issue", Map.of()));
        var note = desk.shipped(desk.again("sales-orders", order));
        var invoice = made(desk.rep().command(note, "delivery-notes", "invoices", Map.of()));
        refused(desk.rep().command(invoice, "invoices", "issue", Map.of()), 409, "deposit-unpaid");

        var issued = done(desk.rep().command(invoice, "invoices", "issue", Map.of("deductUnpaid", true)));

        assertThat(issued.getString("totals.grossAmount")).isEqualTo("108.86");
    }

    @Test
    void no_more_is_asked_for_than_the_order_comes_to() {
        var order = asked("C00012");

        refused(
                desk.rep().command(order, "sales-orders", "request-deposit", Map.of("percent", "71")),
                422,
                "deposit-out-of-range");
    }

    private JsonPath asked(String customerCode) {
        var order = desk.ordered(customerCode);
        return done(desk.rep().command(order, "sales-orders", "request-deposit", Map.of("percent", "30")));
    }

    private JsonPath paid(JsonPath order, String amount) {
        return made(desk.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", order.getString("customerId"),
                                "method", "TRANSFER",
                                "amount", amount,
                                "receivedDate", order.getString("createdAt").substring(0, 10),
                                "allocations", List.of(Map.of("orderId", order.getString("id"), "amount", amount)))));
    }
}
