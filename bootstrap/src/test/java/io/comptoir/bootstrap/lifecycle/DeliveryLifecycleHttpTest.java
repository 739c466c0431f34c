package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lifecycle of delivery notes: what each role may do in each state. */
@ComptoirTest
class DeliveryLifecycleHttpTest extends LifecycleTable {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/lifecycle/delivery-notes.csv", delimiter = '|', numLinesToSkip = 1)
    void does_what_the_table_says(String state, String command, String admin, String agent, String rep) {
        row(state, command, admin, agent, rep);
    }

    @Override
    String collection() {
        return "delivery-notes";
    }

    @Override
    void prepare(Shop.Staff company) {
        company.set(Map.of("deliveryApprovalAmount", "1000.00"));
    }

    @Override
    Object body(String command, JsonPath document) {
        return command.equals("update") ? Map.of("plannedDate", "2030-01-15") : Map.of();
    }

    @Override
    String deletion(String state) {
        return "?reason=Erreur";
    }

    @Override
    JsonPath make(String state) {
        return switch (state) {
            case "DRAFT" -> draft("10");
            case "AWAITING_APPROVAL" -> command(draft("200"), "ship", Map.of());
            case "SHIPPED" -> shipped();
            case "SHIPPED_INVOICE_DRAFTED" -> invoiced(shipped(), false);
            case "DELIVERED" -> delivered();
            case "DELIVERED_INVOICE_ISSUED" -> invoiced(delivered(), true);
            case "DELIVERED_RETURN" -> returned(delivered());
            case "REFUSED" -> refused(shipped());
            case "CANCELLED" -> command(draft("10"), "cancel", Map.of());
            default -> throw new IllegalStateException(state);
        };
    }

    private JsonPath draft(String quantity) {
        var sale = Map.of("customerId", staff().customer(), "lines", List.of(staff().line(quantity)));
        var order = made(staff().rep().post("/v1/sales-orders", sale));
        order = done(staff().rep().command(order, "sales-orders", "validate", Map.of()));
        return made(staff().rep().command(order, "sales-orders", "delivery-notes", Map.of()));
    }

    private JsonPath shipped() {
        return command(draft("10"), "ship", Map.of());
    }

    private JsonPath delivered() {
        return command(shipped(), "confirm-delivery", Map.of());
    }

    private JsonPath invoiced(JsonPath note, boolean issued) {
        var invoice = made(staff().rep().command(note, "delivery-notes", "invoices", Map.of()));
        if (issued) {
            done(staff().rep().command(invoice, "invoices", "issue", Map.of()));
        }
        return staff().read("delivery-notes", note);
    }

    private JsonPath returned(JsonPath note) {
        var line = Map.of("deliveryLineId", note.getString("lines[0].id"), "quantity", "10", "reason", "DAMAGED");
        made(staff().agent()
                .post(
                        "/v1/returns",
                        Map.of("deliveryNoteId", note.getString("id"), "reason", "DAMAGED", "lines", List.of(line))));
        return staff().read("delivery-notes", note);
    }

    private JsonPath refused(JsonPath note) {
        var nothing = Map.of(
                "lineId", note.getString("lines[0].id"), "receivedQuantity", "0", "decision", "REFUSED_RETURNED");
        return command(note, "confirm-delivery", Map.of("lines", List.of(nothing)));
    }

    private JsonPath command(JsonPath note, String verb, Object body) {
        return done(staff().rep().command(note, "delivery-notes", verb, body));
    }
}
