package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents in any order, where the company's flow is free; credit and standing at the issue of an invoice. */
@ComptoirTest
class FreeFlowTest {

    private static final Map<String, Object> STRICT = Map.of("documentFlow", "STRICT");
    private static final Map<String, Object> FREE = Map.of("documentFlow", "FREE");

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void an_invoice_is_delivered_once() {
        desk.under(FREE, STRICT, () -> {
            var invoice = made(desk.rep().post("/v1/invoices", desk.goods().plenty("C00018")));
            refused(deliver(invoice), 409, "invoice-not-deliverable");
            invoice = done(desk.rep().command(invoice, "invoices", "issue", Map.of()));

            var note = made(deliver(invoice));

            assertThat(note.getList("lines.quantity", String.class)).containsExactly("100", "3");
            assertThat(note.getList("links.sources.type", String.class)).containsExactly("INVOICE");
            refused(deliver(invoice), 409, "nothing-left");
            note = done(desk.rep().command(note, "delivery-notes", "ship", Map.of()));
            refused(desk.rep().command(note, "delivery-notes", "invoices", Map.of()), 409, "nothing-left");
        });
    }

    @Test
    void the_strict_flow_delivers_no_invoice() {
        var invoice = desk.invoiced(desk.delivered("C00017"));

        refused(deliver(invoice), 409, "document-flow");
    }

    @Test
    void an_order_that_was_invoiced_is_not_invoiced_again_with_its_goods() {
        var order = desk.validated(desk.goods().small("PREPAID", "C00013"));
        var invoice = done(
                desk.rep().get("/v1/invoices/" + order.getString("links.followers.find { it.type == 'INVOICE' }.id")));
        made(desk.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", invoice.getString("customerId"),
                                "method", "CASH",
                                "amount", invoice.getString("openAmount"),
                                "receivedDate", invoice.getString("issueDate"),
                                "allocations",
                                        List.of(Map.of(
                                                "invoiceId", invoice.getString("id"),
                                                "amount", invoice.getString("openAmount"))))));

        var note = desk.shipped(desk.again("sales-orders", order));

        refused(desk.rep().command(note, "delivery-notes", "invoices", Map.of()), 409, "nothing-left");
    }

    @Test
    void credit_is_looked_at_when_an_invoice_is_issued_where_the_company_says_so() {
        var customer = customer("0.00");
        var strict = Map.<String, Object>of("creditPolicy", policy("BLOCK"));
        var usual = Map.<String, Object>of("creditPolicy", policy("OFF"));
        var fee = Map.of(
                "customerId",
                customer,
                "lines",
                List.of(Map.of("description", "Mise en service", "quantity", "1", "unitPrice", "100.00")));
        desk.under(strict, usual, () -> {
            var invoice = made(desk.rep().post("/v1/invoices", fee));

            refused(desk.rep().command(invoice, "invoices", "issue", Map.of()), 409, "invoice-over-credit-limit");
        });
        desk.under(Map.of("creditPolicy", policy("WARN")), usual, () -> {
            var invoice = made(desk.rep().post("/v1/invoices", fee));
            var issued = done(desk.rep().command(invoice, "invoices", "issue", Map.of()));

            assertThat(issued.getString("warnings[0].code")).isEqualTo("invoice-over-credit-limit");
        });

        var balance = done(desk.rep().get("/v1/customers/" + customer + "/balance"));
        assertThat(balance.getString("openInvoices[0].openAmount")).isEqualTo("120.00");
        assertThat(balance.getString("exposure.total")).isEqualTo("120.00");
        assertThat(balance.getString("exposure.available")).isEqualTo("-120.00");
    }

    @Test
    void what_a_customer_has_to_his_credit_lowers_his_exposure() {
        var customer = customer("1000.00");
        made(desk.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId",
                                customer,
                                "method",
                                "TRANSFER",
                                "amount",
                                "50.00",
                                "receivedDate",
                                "2026-01-15")));

        var balance = done(desk.rep().get("/v1/customers/" + customer + "/balance"));

        assertThat(balance.getString("unallocatedPayments[0].openAmount")).isEqualTo("50.00");
        assertThat(balance.getString("exposure.unallocated")).isEqualTo("50.00");
        assertThat(balance.getString("exposure.available")).isEqualTo("1050.00");
    }

    private Response deliver(JsonPath invoice) {
        return desk.rep().post("/v1/delivery-notes", Map.of("invoiceId", invoice.getString("id")));
    }

    private String customer(String creditLimit) {
        var made = made(desk.admin()
                .post(
                        "/v1/customers",
                        Map.of("name", "Encours " + creditLimit, "kind", "CONSUMER", "creditLimit", creditLimit)));
        return made.getString("id");
    }

    private static Map<String, String> policy(String atIssue) {
        return Map.of("orderValidate", "APPROVE", "deliveryShip", "WARN", "invoiceIssue", atIssue);
    }
}
