package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** The three roles of the demo company at work, and the ways they go every day. */
record Desk(Client rep, Client agent, Client admin, Goods goods) {

    static Desk open() {
        var rep = Client.of("commercial@demo.example");
        return new Desk(rep, Client.of("agent@demo.example"), Client.of("admin@demo.example"), new Goods(rep));
    }

    /** A validated order of plenty. */
    JsonPath ordered(String customerCode) {
        return validated(goods.plenty(customerCode));
    }

    JsonPath validated(Map<String, Object> order) {
        var made = made(rep.post("/v1/sales-orders", order));
        return done(rep.command(made, "sales-orders", "validate", Map.of()));
    }

    /** Its delivery note, shipped. */
    JsonPath shipped(JsonPath order) {
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        return done(rep.command(note, "delivery-notes", "ship", Map.of()));
    }

    JsonPath delivered(String customerCode) {
        return done(rep.command(shipped(ordered(customerCode)), "delivery-notes", "confirm-delivery", Map.of()));
    }

    /** The issued invoice of a delivery note. */
    JsonPath invoiced(JsonPath note) {
        var invoice = made(rep.command(note, "delivery-notes", "invoices", Map.of()));
        return done(rep.command(invoice, "invoices", "issue", Map.of()));
    }

    /** The demo company under other settings while {@code what} runs. */
    void under(Map<String, Object> settings, Map<String, Object> usual, Runnable what) {
        settings(settings);
        try {
            what.run();
        } finally {
            settings(usual);
        }
    }

    private void settings(Map<String, Object> settings) {
        var company = done(admin.get("/v1/company"));
        done(admin.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + company.getInt("version") + "\"")
                .body(Map.of("settings", settings))
                .patch("/v1/company"));
    }

    JsonPath again(String collection, JsonPath document) {
        return done(rep.get("/v1/" + collection + "/" + document.getString("id")));
    }

    /** The line of a document that sells a product. */
    static String line(JsonPath document, String productCode) {
        return document.getString("lines.find { it.productCode == '" + productCode + "' }.id");
    }
}
