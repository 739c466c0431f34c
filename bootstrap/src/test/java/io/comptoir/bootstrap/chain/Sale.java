package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** The way of one sale, as far as a test needs it. */
record Sale(Client who, Goods goods) {

    JsonPath delivered(String customerCode) {
        var order = validated(customerCode);
        var note = made(who.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(who.command(note, "delivery-notes", "ship", Map.of()));
        return done(who.command(note, "delivery-notes", "confirm-delivery", Map.of()));
    }

    JsonPath validated(String customerCode) {
        var order = made(who.post("/v1/sales-orders", goods.sale(customerCode)));
        return done(who.command(order, "sales-orders", "validate", Map.of()));
    }

    JsonPath invoiced(String customerCode) {
        var invoice = made(who.command(delivered(customerCode), "delivery-notes", "invoices", Map.of()));
        return done(who.command(invoice, "invoices", "issue", Map.of()));
    }

    static Map<String, Object> returning(JsonPath note, String quantity) {
        var lineId = note.getString("lines.find { it.productCode == 'STYLO' }.id");
        return Map.of(
                "deliveryNoteId", note.getString("id"),
                "reason", "DAMAGED",
                "lines", List.of(Map.of("deliveryLineId", lineId, "quantity", quantity, "reason", "DAMAGED")));
    }
}
