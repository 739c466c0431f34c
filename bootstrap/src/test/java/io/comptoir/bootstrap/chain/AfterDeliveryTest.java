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

/** What follows once goods arrived otherwise than they left, or come back: credits, replacements, nothing. */
@ComptoirTest
class AfterDeliveryTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void what_was_invoiced_and_lost_on_the_way_is_drafted_as_a_credit_note() {
        var note = desk.shipped(desk.ordered("C00015"));
        var invoice = desk.invoiced(note);
        note = desk.again("delivery-notes", note);

        done(desk.rep().command(note, "delivery-notes", "confirm-delivery", received(note, "90", "LOST")));

        var credit = creditOf(invoice);
        assertThat(credit.getString("status")).isEqualTo("DRAFT");
        assertThat(credit.getString("purpose")).isEqualTo("RETURN");
        assertThat(credit.getString("totals.netAmount")).isEqualTo("12.00");
        note = desk.again("delivery-notes", note);
        refused(desk.rep().command(note, "delivery-notes", "invoices", Map.of()), 409, "nothing-left");
    }

    @Test
    void what_is_delivered_again_is_credited_and_invoiced_again() {
        var order = desk.ordered("C00016");
        var note = desk.shipped(order);
        var invoice = desk.invoiced(note);
        note = desk.again("delivery-notes", note);

        done(desk.rep().command(note, "delivery-notes", "confirm-delivery", received(note, "90", "REDELIVER")));
        var credit = creditOf(invoice);
        assertThat(credit.getString("purpose")).isEqualTo("CORRECTION");
        done(desk.agent().command(credit, "credit-notes", "issue", Map.of()));
        var second = desk.invoiced(desk.shipped(desk.again("sales-orders", order)));

        assertThat(second.getString("totals.netAmount")).isEqualTo("12.00");
        assertThat(desk.again("sales-orders", order).getString("invoiceStatus")).isEqualTo("INVOICED");
    }

    @Test
    void what_is_replaced_leaves_at_no_price_and_is_never_invoiced() {
        var note = desk.delivered("C00017");
        var back = made(desk.agent().post("/v1/returns", returning(note, "REPLACE")));

        back = done(desk.agent().command(back, "returns", "receive", in(back)));

        assertThat(back.getString("status")).isEqualTo("CLOSED");
        var id = back.getString("links.followers.find { it.type == 'DELIVERY_NOTE' }.id");
        var replacement = done(desk.rep().get("/v1/delivery-notes/" + id));
        assertThat(replacement.getString("status")).isEqualTo("DRAFT");
        assertThat(replacement.getString("lines[0].quantity")).isEqualTo("2");
        replacement = done(desk.rep().command(replacement, "delivery-notes", "ship", Map.of()));
        refused(desk.rep().command(replacement, "delivery-notes", "invoices", Map.of()), 409, "nothing-left");
    }

    @Test
    void a_return_of_which_nothing_was_invoiced_closes_with_its_goods() {
        var note = desk.delivered("C00018");
        var back = made(desk.agent().post("/v1/returns", returning(note, "CREDIT")));

        back = done(desk.agent().command(back, "returns", "receive", in(back)));

        assertThat(back.getString("status")).isEqualTo("CLOSED");
        assertThat(back.getString("creditStatus")).isEqualTo("NOTHING_TO_CREDIT");
    }

    @Test
    void the_list_of_returns_follows_the_invoices() {
        var note = desk.delivered("C00009");
        var draft = made(desk.rep().command(note, "delivery-notes", "invoices", Map.of()));
        var back = made(desk.agent().post("/v1/returns", returning(note, "CREDIT")));
        assertThat(listed(back)).isEqualTo("NOTHING_TO_CREDIT");

        done(desk.rep().command(draft, "invoices", "issue", Map.of()));

        assertThat(listed(back)).isEqualTo("TO_CREDIT");
        assertThat(desk.again("returns", back).getString("creditStatus")).isEqualTo("TO_CREDIT");
    }

    private String listed(JsonPath back) {
        return done(desk.rep().get("/v1/returns?number=" + back.getString("number")))
                .getString("items[0].creditStatus");
    }

    private JsonPath creditOf(JsonPath invoice) {
        var id = desk.again("invoices", invoice).getString("links.followers.find { it.type == 'CREDIT_NOTE' }.id");
        return done(desk.rep().get("/v1/credit-notes/" + id));
    }

    private static Map<String, Object> received(JsonPath note, String quantity, String decision) {
        return Map.of(
                "lines",
                List.of(Map.of(
                        "lineId", Desk.line(note, "STYLO"), "receivedQuantity", quantity, "decision", decision)));
    }

    private static Map<String, Object> returning(JsonPath note, String resolution) {
        var line = Map.of("deliveryLineId", Desk.line(note, "STYLO"), "quantity", "2", "resolution", resolution);
        return Map.of("deliveryNoteId", note.getString("id"), "reason", "DEFECTIVE", "lines", List.of(line));
    }

    private static Map<String, Object> in(JsonPath back) {
        var line = Map.of("lineId", back.getString("lines[0].id"), "quantity", "2", "disposition", "SCRAP");
        return Map.of("lines", List.of(line));
    }
}
