package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lifecycle of invoices: what each role may do in each state. */
@ComptoirTest
class InvoiceLifecycleHttpTest extends LifecycleTable {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/lifecycle/invoices.csv", delimiter = '|', numLinesToSkip = 1)
    void does_what_the_table_says(String state, String command, String admin, String agent, String rep) {
        row(state, command, admin, agent, rep);
    }

    @Override
    String collection() {
        return "invoices";
    }

    @Override
    Object body(String command, JsonPath invoice) {
        return switch (command) {
            case "update" -> Map.of("note", "Autrement");
            case "dispute", "write-off" -> Map.of("reason", "Erreur");
            default -> Map.of();
        };
    }

    @Override
    JsonPath make(String state) {
        return switch (state) {
            case "DRAFT" -> draft();
            case "ISSUED" -> issued();
            case "ISSUED_DISPUTED" -> command(issued(), "dispute");
            case "ISSUED_DOUBTFUL" -> command(issued(), "mark-doubtful");
            case "ISSUED_PAID" -> paid(issued());
            case "CANCELLED" -> credited(issued());
            default -> throw new IllegalStateException(state);
        };
    }

    private JsonPath draft() {
        var rep = staff().rep();
        var order = made(rep.post("/v1/sales-orders", staff().sale()));
        order = done(rep.command(order, "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(rep.command(note, "delivery-notes", "ship", Map.of()));
        return made(rep.command(note, "delivery-notes", "invoices", Map.of()));
    }

    private JsonPath issued() {
        return command(draft(), "issue");
    }

    private JsonPath paid(JsonPath invoice) {
        var open = invoice.getString("openAmount");
        var whole = Map.of("invoiceId", invoice.getString("id"), "amount", open);
        made(staff().agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", staff().customer(),
                                "method", "TRANSFER",
                                "amount", open,
                                "receivedDate", invoice.getString("issueDate"),
                                "allocations", List.of(whole))));
        return staff().read("invoices", invoice);
    }

    private JsonPath credited(JsonPath invoice) {
        var all = Map.of("invoiceId", invoice.getString("id"), "purpose", "CORRECTION");
        var credit = made(staff().agent().post("/v1/credit-notes", all));
        done(staff().agent().command(credit, "credit-notes", "issue", Map.of()));
        return staff().read("invoices", invoice);
    }

    private JsonPath command(JsonPath invoice, String verb) {
        return done(staff().admin().command(invoice, "invoices", verb, body(verb, invoice)));
    }
}
