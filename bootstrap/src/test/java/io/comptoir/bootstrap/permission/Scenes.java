package io.comptoir.bootstrap.permission;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.bootstrap.chain.Client;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Documents, new for each call, brought by the commands into the states that the permissions are about. */
record Scenes(Staff staff) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    JsonPath of(String scene) {
        return switch (scene) {
            case "quote" -> made(rep().post("/v1/quotes", staff.sale()));
            case "order" -> order(staff.sale());
            case "order waiting for approval" -> run("sales-orders", order(staff.bargain()), "validate");
            case "order validated" -> run("sales-orders", order(staff.sale()), "validate");
            case "order with a note" -> ordered(note());
            case "order delivered" -> ordered(delivered());
            case "note" -> note();
            case "note shipped" -> run("delivery-notes", note(), "ship");
            case "note delivered" -> delivered();
            case "note with a return" -> returned();
            case "note paid" -> paid();
            case "invoice" -> invoice(delivered());
            case "invoice issued" -> run("invoices", invoice(delivered()), "issue");
            case "return" -> made(rep().post("/v1/returns", back(delivered())));
            case "return of what was invoiced" -> invoicedReturn();
            case "credit note" -> made(rep().post("/v1/credit-notes", credit(of("invoice issued"))));
            default -> throw new IllegalArgumentException(scene);
        };
    }

    /** All that a delivery note brought, sent back. */
    static Map<String, Object> back(JsonPath note) {
        var line = Map.of(
                "deliveryLineId", note.getString("lines[0].id"),
                "quantity", note.getString("lines[0].quantity"),
                "reason", "DEFECTIVE");
        return Map.of("deliveryNoteId", note.getString("id"), "reason", "DEFECTIVE", "lines", List.of(line));
    }

    /** All that is left of an invoice. */
    static Map<String, Object> credit(JsonPath invoice) {
        return Map.of("invoiceId", invoice.getString("id"), "purpose", "CORRECTION");
    }

    private Client rep() {
        return staff.rep();
    }

    private JsonPath order(Map<String, Object> sale) {
        return made(rep().post("/v1/sales-orders", sale));
    }

    private JsonPath note() {
        return spawn("sales-orders", of("order validated"), "delivery-notes");
    }

    private JsonPath delivered() {
        return run("delivery-notes", run("delivery-notes", note(), "ship"), "confirm-delivery");
    }

    /** The order of a note. */
    private JsonPath ordered(JsonPath note) {
        return done(rep().get("/v1/sales-orders/" + note.getString("links.sources[0].id")));
    }

    private JsonPath invoice(JsonPath note) {
        return spawn("delivery-notes", note, "invoices");
    }

    private JsonPath returned() {
        var note = delivered();
        made(staff.agent().post("/v1/returns", back(note)));
        return again("delivery-notes", note);
    }

    private JsonPath invoicedReturn() {
        var note = delivered();
        run("invoices", invoice(note), "issue");
        return made(staff.agent().post("/v1/returns", back(again("delivery-notes", note))));
    }

    private JsonPath paid() {
        var note = delivered();
        var allocation = Map.of("deliveryNoteId", note.getString("id"), "amount", "1.00");
        made(staff.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", note.getString("customerId"),
                                "method", "TRANSFER",
                                "amount", "1.00",
                                "receivedDate", LocalDate.now(PARIS).toString(),
                                "allocations", List.of(allocation))));
        return again("delivery-notes", note);
    }

    private JsonPath run(String collection, JsonPath document, String verb) {
        return done(rep().command(document, collection, verb, Map.of()));
    }

    private JsonPath spawn(String collection, JsonPath document, String verb) {
        return made(rep().command(document, collection, verb, Map.of()));
    }

    private JsonPath again(String collection, JsonPath document) {
        return done(rep().get("/v1/" + collection + "/" + document.getString("id")));
    }
}
