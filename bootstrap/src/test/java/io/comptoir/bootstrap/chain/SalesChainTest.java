package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sale, from the order to the money, by the roles that may (F304): 100 stylos, 30 carnets, 30 sacs. */
@ComptoirTest
class SalesChainTest {

    private Client rep;
    private Client agent;
    private Client admin;

    @BeforeEach
    void log_in() {
        rep = Client.of("commercial@demo.example");
        agent = Client.of("agent@demo.example");
        admin = Client.of("admin@demo.example");
    }

    @Test
    void runs_from_the_order_to_the_payment() {
        var order = made(rep.post("/v1/sales-orders", sale("C00005")));
        assertThat(order.getString("status")).isEqualTo("CREATED");
        assertThat(order.getString("totals.netAmount")).isEqualTo("513.00");
        assertThat(order.getString("totals.grossAmount")).isEqualTo("615.60");

        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        assertThat(order.getString("status")).isEqualTo("VALIDATED");

        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(agent.command(note, "delivery-notes", "ship", Map.of("trackingNumber", "T-1")));
        assertThat(read(rep, "sales-orders", order).getString("status")).isEqualTo("IN_DELIVERY");
        note = done(agent.command(note, "delivery-notes", "confirm-delivery", Map.of("receivedBy", "Mme Dupont")));
        assertThat(read(rep, "sales-orders", order).getString("status")).isEqualTo("DELIVERED");

        var invoice = made(rep.command(note, "delivery-notes", "invoices", Map.of()));
        assertThat(invoice.getString("number")).isNull();
        invoice = done(rep.command(invoice, "invoices", "issue", Map.of()));
        assertThat(invoice.getString("number")).matches("FA-\\d{4}-\\d{5}");

        made(agent.post("/v1/payments", payment(invoice, "615.60")));
        assertThat(read(rep, "invoices", invoice).getString("paymentStatus")).isEqualTo("PAID");
        var settled = read(rep, "sales-orders", order);
        assertThat(settled.getString("invoiceStatus")).isEqualTo("INVOICED");
        assertThat(settled.getString("paymentStatus")).isEqualTo("PAID");
        assertThat(done(admin.get("/v1/fiscal/verify")).getBoolean("intact")).isTrue();
        prints("invoices", invoice);
        prints("delivery-notes", note);
        prints("sales-orders", order);
    }

    @Test
    void keeps_to_who_may_do_what() {
        refused(agent.post("/v1/sales-orders", sale("C00006")), 403, "forbidden");
        var order = made(rep.post("/v1/sales-orders", sale("C00006")));
        refused(rep.command(order, "sales-orders", "approve", Map.of()), 403, "forbidden");
        refused(agent.command(order, "sales-orders", "validate", Map.of()), 403, "forbidden");
    }

    @Test
    void holds_what_a_delivery_note_holds() {
        var order = made(rep.post("/v1/sales-orders", sale("C00007")));
        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));

        refused(rep.command(order, "sales-orders", "delivery-notes", Map.of()), 409, "nothing-left");
        refused(rep.command(order, "sales-orders", "cancel", Map.of("reason", "trop tard")), 409, "delivery-exists");

        assertThat(rep.delete(note, "delivery-notes").statusCode()).isEqualTo(204);
        refused(rep.get("/v1/delivery-notes/" + note.getString("id")), 404, "not-found");
        assertThat(done(rep.command(order, "sales-orders", "cancel", Map.of("reason", "trop tard")))
                        .getString("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void never_changes_an_issued_invoice() {
        var invoice = issued("C00008");

        refused(rep.delete(invoice, "invoices"), 409, "issued-invoice-immutable");
        refused(agent.post("/v1/payments", payment(invoice, "615.61")), 409, "allocation-exceeds-open");
    }

    @Test
    void shows_another_company_nothing() {
        var order = made(rep.post("/v1/sales-orders", sale("C00009")));
        var stranger = Client.of("commercial@autre.example");

        refused(stranger.get("/v1/sales-orders/" + order.getString("id")), 404, "not-found");
        refused(stranger.command(order, "sales-orders", "validate", Map.of()), 404, "not-found");
        assertThat(done(stranger.get("/v1/sales-orders")).getList("items")).isEmpty();
    }

    @Test
    void asks_for_the_version_that_was_read() {
        var order = made(rep.post("/v1/sales-orders", sale("C00010")));
        var path = "/v1/sales-orders/" + order.getString("id") + "/validate";

        refused(rep.request().body(Map.of()).post(path), 428, "precondition-required");
        refused(rep.request().header("If-Match", "\"7\"").body(Map.of()).post(path), 412, "version-conflict");
    }

    @Test
    void does_the_same_command_once() {
        var body = sale("C00011");
        var first = rep.request()
                .header("Idempotency-Key", "chain-key-0001")
                .body(body)
                .post("/v1/sales-orders");
        var again = rep.request()
                .header("Idempotency-Key", "chain-key-0001")
                .body(body)
                .post("/v1/sales-orders");
        var other = rep.request()
                .header("Idempotency-Key", "chain-key-0001")
                .body(sale("C00012"))
                .post("/v1/sales-orders");

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void computes_a_dry_run_and_keeps_nothing() {
        var before = done(rep.get("/v1/sales-orders?include=total")).getInt("page.total");

        var preview = done(
                rep.request().queryParam("dryRun", true).body(sale("C00013")).post("/v1/sales-orders"));

        assertThat(preview.getString("number")).isNull();
        assertThat(preview.getString("totals.grossAmount")).isEqualTo("615.60");
        assertThat(done(rep.get("/v1/sales-orders?include=total")).getInt("page.total"))
                .isEqualTo(before);
    }

    @Test
    void names_all_faults_of_a_request_at_once() {
        var answer = rep.post(
                "/v1/sales-orders",
                Map.of(
                        "customerId",
                        new Goods(rep).customer("C00014"),
                        "typo",
                        1,
                        "lines",
                        List.of(Map.of("quantity", 3))));

        refused(answer, 400, "validation-failed");
        assertThat(answer.jsonPath().getList("errors.code", String.class)).contains("unknown-field", "type-mismatch");
    }

    private void prints(String collection, JsonPath document) {
        var paper = rep.get("/v1/" + collection + "/" + document.getString("id") + "/document");
        assertThat(paper.statusCode()).as(paper.asString()).isEqualTo(200);
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private JsonPath issued(String customerCode) {
        var order = made(rep.post("/v1/sales-orders", sale(customerCode)));
        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(rep.command(note, "delivery-notes", "ship", Map.of()));
        var invoice = made(rep.command(note, "delivery-notes", "invoices", Map.of()));
        return done(rep.command(invoice, "invoices", "issue", Map.of()));
    }

    private static JsonPath read(Client who, String collection, JsonPath document) {
        return done(who.get("/v1/" + collection + "/" + document.getString("id")));
    }

    private Map<String, Object> sale(String customerCode) {
        return new Goods(rep).sale(customerCode);
    }

    private static Map<String, Object> payment(JsonPath invoice, String amount) {
        return Map.of(
                "customerId", invoice.getString("customerId"),
                "method", "TRANSFER",
                "amount", amount,
                "receivedDate", invoice.getString("issueDate"),
                "allocations", List.of(Map.of("invoiceId", invoice.getString("id"), "amount", amount)));
    }
}
