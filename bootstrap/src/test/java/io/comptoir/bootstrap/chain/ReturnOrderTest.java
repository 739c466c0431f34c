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

/** Orders of type RETURN (F035): validating one makes the return. */
@ComptoirTest
class ReturnOrderTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void a_return_order_of_a_sales_representative_submits_the_return() {
        var note = desk.delivered("C00011");

        var order = desk.validated(returning(note, "4"));

        assertThat(order.getString("totals.netAmount")).isEqualTo("4.80");
        var back = done(desk.rep().get("/v1/returns/" + order.getString("links.followers[0].id")));
        assertThat(back.getString("status")).isEqualTo("SUBMITTED");
        assertThat(back.getString("lines[0].quantity")).isEqualTo("4");
        assertThat(back.getList("links.sources.type", String.class)).contains("DELIVERY_NOTE", "ORDER");
        refused(desk.rep().command(order, "sales-orders", "cancel", Map.of("reason", "?")), 409, "order-returned");
        refused(desk.rep().command(order, "sales-orders", "close", Map.of()), 409, "returns-not-closed");
        refused(desk.rep().command(order, "sales-orders", "delivery-notes", Map.of()), 409, "order-brings-back");
    }

    @Test
    void a_return_order_of_an_administrator_validates_the_return() {
        var note = desk.delivered("C00012");
        var order = made(desk.admin().post("/v1/sales-orders", returning(note, "3")));

        order = done(desk.admin().command(order, "sales-orders", "validate", Map.of()));

        var back = done(desk.rep().get("/v1/returns/" + order.getString("links.followers[0].id")));
        assertThat(back.getString("status")).isEqualTo("VALIDATED");
    }

    @Test
    void no_more_comes_back_than_was_delivered() {
        var note = desk.delivered("C00013");
        var order = made(desk.rep().post("/v1/sales-orders", returning(note, "101")));

        refused(desk.rep().command(order, "sales-orders", "validate", Map.of()), 409, "exceeds-remainder");
    }

    @Test
    void its_lines_name_what_they_bring_back_and_can_be_changed() {
        var note = desk.delivered("C00014");
        refused(
                desk.rep().post("/v1/sales-orders", withLines(note, List.of(Map.of("quantity", "1")))),
                422,
                "delivery-line-required");
        var order = made(desk.rep().post("/v1/sales-orders", returning(note, "2")));

        var line = Map.of("deliveryLineId", Desk.line(note, "CARNET"), "quantity", "1");
        var changed = done(desk.rep()
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + order.getInt("version") + "\"")
                .body(Map.of("lines", List.of(line)))
                .patch("/v1/sales-orders/" + order.getString("id")));

        assertThat(changed.getList("lines.productCode", String.class)).containsExactly("CARNET");
    }

    private static Map<String, Object> returning(JsonPath note, String quantity) {
        return withLines(note, List.of(Map.of("deliveryLineId", Desk.line(note, "STYLO"), "quantity", quantity)));
    }

    private static Map<String, Object> withLines(JsonPath note, List<Map<String, String>> lines) {
        return Map.of("type", "RETURN", "customerId", note.getString("customerId"), "lines", lines);
    }
}
