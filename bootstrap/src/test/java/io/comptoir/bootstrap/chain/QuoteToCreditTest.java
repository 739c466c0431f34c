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

/** From the quote to the order, from the return to the credit note, and the order types that make documents. */
@ComptoirTest
class QuoteToCreditTest {

    private Client rep;
    private Client agent;
    private Client admin;
    private Goods goods;

    @BeforeEach
    void log_in() {
        rep = Client.of("commercial@demo.example");
        agent = Client.of("agent@demo.example");
        admin = Client.of("admin@demo.example");
        goods = new Goods(rep);
    }

    @Test
    void a_quote_becomes_an_order_with_nothing_typed_again() {
        refused(admin.post("/v1/quotes", goods.sale("C00005")), 403, "forbidden");
        var quote = made(rep.post("/v1/quotes", goods.sale("C00005")));
        refused(rep.command(quote, "quotes", "convert", Map.of()), 409, "transition-not-allowed");

        quote = done(rep.command(quote, "quotes", "send", Map.of("channel", "PRINT")));
        quote = done(rep.command(quote, "quotes", "accept", Map.of()));
        var order = made(rep.command(quote, "quotes", "convert", Map.of()));

        assertThat(order.getString("totals.grossAmount")).isEqualTo("615.60");
        assertThat(done(rep.get("/v1/quotes/" + quote.getString("id"))).getString("status"))
                .isEqualTo("CONVERTED");
        assertThat(order.getList("links.sources.type", String.class)).containsExactly("QUOTE");
    }

    @Test
    void a_quote_that_has_left_is_revised_not_changed() {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00006")));
        quote = done(rep.command(quote, "quotes", "send", Map.of("channel", "HAND")));

        var revised = done(rep.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + quote.getInt("version") + "\"")
                .body(Map.of("note", "Livraison sous huit jours"))
                .patch("/v1/quotes/" + quote.getString("id")));

        assertThat(revised.getString("status")).isEqualTo("DRAFT");
        assertThat(revised.getInt("revision")).isEqualTo(2);
        assertThat(done(rep.get("/v1/quotes/" + quote.getString("id") + "/revisions"))
                        .getList("items"))
                .isNotEmpty();
    }

    @Test
    void what_comes_back_is_credited_at_the_price_of_the_invoice() {
        var note = delivered("C00007");
        var invoice = made(rep.command(note, "delivery-notes", "invoices", Map.of()));
        invoice = done(rep.command(invoice, "invoices", "issue", Map.of()));

        var back = made(rep.post("/v1/returns", returning(note, "10")));
        assertThat(back.getString("status")).isEqualTo("SUBMITTED");
        refused(rep.command(back, "returns", "validate", Map.of()), 403, "forbidden");
        back = done(admin.command(back, "returns", "validate", Map.of()));
        refused(rep.delete(note, "delivery-notes"), 409, "return-exists");
        var lineId = back.getString("lines[0].id");
        var received = Map.of("lines", List.of(Map.of("lineId", lineId, "quantity", "10", "disposition", "RESTOCK")));
        back = done(agent.command(back, "returns", "receive", received));

        var credit = made(agent.command(back, "returns", "credit-notes", Map.of()));
        assertThat(credit.getString("totals.netAmount")).isEqualTo("12.00");
        credit = done(agent.command(credit, "credit-notes", "issue", Map.of()));

        assertThat(credit.getString("number")).matches("BA-\\d{4}-\\d{5}");
        assertThat(done(rep.get("/v1/invoices/" + invoice.getString("id"))).getString("openAmount"))
                .isEqualTo("601.20");
        refused(admin.delete(credit, "credit-notes"), 403, "credit-note-undeletable");
        assertThat(done(admin.get("/v1/fiscal/verify")).getBoolean("intact")).isTrue();
    }

    @Test
    void nobody_returns_more_than_was_delivered() {
        var note = delivered("C00008");

        refused(agent.post("/v1/returns", returning(note, "101")), 409, "exceeds-remainder");
    }

    @Test
    void a_counter_sale_is_delivered_invoiced_and_paid_at_once() {
        var order = made(rep.post("/v1/sales-orders", goods.small("POS", "C00009")));

        order = done(rep.command(
                order, "sales-orders", "validate", Map.of("amountTendered", "50.00", "paymentMethod", "CASH")));

        assertThat(order.getString("status")).isEqualTo("DELIVERED");
        assertThat(order.getString("invoiceStatus")).isEqualTo("INVOICED");
        assertThat(order.getString("paymentStatus")).isEqualTo("PAID");
    }

    @Test
    void a_prepaid_order_ships_once_it_is_paid() {
        var order = made(rep.post("/v1/sales-orders", goods.small("PREPAID", "C00010")));
        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        refused(rep.command(note, "delivery-notes", "ship", Map.of()), 409, "payment-awaited");

        var invoice = done(rep.get("/v1/invoices/" + order.getString("links.followers[0].id")));
        made(agent.post(
                "/v1/payments",
                Map.of(
                        "customerId", invoice.getString("customerId"),
                        "method", "TRANSFER",
                        "amount", invoice.getString("openAmount"),
                        "receivedDate", invoice.getString("issueDate"),
                        "allocations",
                                List.of(Map.of(
                                        "invoiceId", invoice.getString("id"),
                                        "amount", invoice.getString("openAmount"))))));

        assertThat(done(rep.command(note, "delivery-notes", "ship", Map.of())).getString("status"))
                .isEqualTo("SHIPPED");
    }

    private JsonPath delivered(String customerCode) {
        var order = made(rep.post("/v1/sales-orders", goods.sale(customerCode)));
        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(rep.command(note, "delivery-notes", "ship", Map.of()));
        return done(rep.command(note, "delivery-notes", "confirm-delivery", Map.of()));
    }

    private static Map<String, Object> returning(JsonPath note, String quantity) {
        var lineId = note.getString("lines.find { it.productCode == 'STYLO' }.id");
        return Map.of(
                "deliveryNoteId", note.getString("id"),
                "reason", "DAMAGED",
                "lines", List.of(Map.of("deliveryLineId", lineId, "quantity", quantity, "reason", "DAMAGED")));
    }
}
