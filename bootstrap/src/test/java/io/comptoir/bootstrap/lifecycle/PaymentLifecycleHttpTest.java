package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lifecycle of payments: what each role may do in each state. */
@ComptoirTest
class PaymentLifecycleHttpTest extends LifecycleTable {

    private String invoice = "";

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/lifecycle/payments.csv", delimiter = '|', numLinesToSkip = 1)
    void does_what_the_table_says(String state, String command, String admin, String agent, String rep) {
        row(state, command, admin, agent, rep);
    }

    @Override
    String collection() {
        return "payments";
    }

    /** An invoice that stays open however many of these payments are put against it. */
    @Override
    void prepare(Shop.Staff company) {
        var sale = Map.of("customerId", company.customer(), "lines", List.of(company.line("1000")));
        var rep = company.rep();
        var order = done(rep.command(made(rep.post("/v1/sales-orders", sale)), "sales-orders", "validate", Map.of()));
        var note = made(rep.command(order, "sales-orders", "delivery-notes", Map.of()));
        note = done(rep.command(note, "delivery-notes", "ship", Map.of()));
        var drafted = made(rep.command(note, "delivery-notes", "invoices", Map.of()));
        invoice = done(rep.command(drafted, "invoices", "issue", Map.of())).getString("id");
    }

    @Override
    Object body(String command, JsonPath payment) {
        return switch (command) {
            case "allocate" -> Map.of("allocations", List.of(allocation("1.00")));
            case "deallocate", "bounce" -> Map.of("reason", "Erreur");
            case "refund" -> Map.of("amount", "10.00");
            default -> Map.of();
        };
    }

    @Override
    JsonPath make(String state) {
        return switch (state) {
            case "RECEIVED" -> received(Map.of());
            case "RECEIVED_ALLOCATED" -> received(Map.of("allocations", List.of(allocation("10.00"))));
            case "DEPOSITED" -> command(received(Map.of()), "deposit");
            case "CLEARED" -> command(received(Map.of()), "clear");
            case "BOUNCED" -> command(received(Map.of()), "bounce");
            case "CANCELLED" -> command(received(Map.of()), "cancel");
            case "REFUNDED" -> command(command(received(Map.of()), "clear"), "refund");
            default -> throw new IllegalStateException(state);
        };
    }

    private JsonPath received(Map<String, Object> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "customerId",
                staff().customer(),
                "method",
                "BANK_REMITTANCE",
                "amount",
                "10.00",
                "receivedDate",
                LocalDate.now(ZoneId.of("Europe/Paris")).toString()));
        body.putAll(changes);
        return made(staff().agent().post("/v1/payments", body));
    }

    private Map<String, Object> allocation(String amount) {
        return Map.of("invoiceId", invoice, "amount", amount);
    }

    private JsonPath command(JsonPath payment, String verb) {
        return done(staff().admin().command(payment, "payments", verb, body(verb, payment)));
    }
}
