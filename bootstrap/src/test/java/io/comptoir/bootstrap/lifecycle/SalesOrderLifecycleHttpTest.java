package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Client;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lifecycle of orders: what each role may do in each state. */
@ComptoirTest
class SalesOrderLifecycleHttpTest extends LifecycleTable {

    private String service = "";

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/lifecycle/sales-orders.csv", delimiter = '|', numLinesToSkip = 1)
    void does_what_the_table_says(String state, String command, String admin, String agent, String rep) {
        row(state, command, admin, agent, rep);
    }

    @Override
    String collection() {
        return "sales-orders";
    }

    @Override
    void prepare(Shop.Staff company) {
        company.set(Map.of("salesRepDiscountCeiling", "15"));
        var product = Map.of(
                "code",
                "POSE",
                "name",
                "Pose",
                "kind",
                "SERVICE",
                "unitCode",
                "HUR",
                "prices",
                Map.of("listPrice", "50"));
        service = made(company.admin().post("/v1/products", product)).getString("id");
    }

    @Override
    Object body(String command, JsonPath order) {
        return switch (command) {
            case "update" -> Map.of("lines", List.of(staff().line("9"), service()));
            case "reject", "cancel" -> Map.of("reason", "Erreur");
            case "close" -> Map.of("giveUpRemainder", true);
            case "request-deposit" -> Map.of("percent", "30");
            case "perform" -> Map.of("lines", List.of(performed(order)));
            default -> Map.of();
        };
    }

    @Override
    JsonPath make(String state) {
        return switch (state) {
            case "CREATED" -> order(Map.of());
            case "PENDING_APPROVAL" -> pending();
            case "VALIDATED" -> validated(order(Map.of()));
            case "VALIDATED_NOT_TO_INVOICE" -> validated(order(Map.of("invoiceTerms", "DO_NOT_INVOICE")));
            case "VALIDATED_NOTE_DRAFTED" -> noted(validated(order(Map.of())), false);
            case "VALIDATED_SHIPPED" -> noted(validated(order(Map.of())), true);
            case "REJECTED" -> by(staff().admin(), pending(), "reject");
            case "CLOSED" -> by(staff().rep(), validated(order(Map.of())), "close");
            case "CANCELLED" -> by(staff().rep(), order(Map.of()), "cancel");
            default -> throw new IllegalStateException(state);
        };
    }

    private JsonPath order(Map<String, Object> changes) {
        var body = new HashMap<String, Object>();
        body.put("customerId", staff().customer());
        body.put("lines", List.of(staff().line("10"), service()));
        body.putAll(changes);
        return made(staff().rep().post("/v1/sales-orders", body));
    }

    private Map<String, Object> service() {
        return Map.of("productId", service, "quantity", "2");
    }

    private static Map<String, Object> performed(JsonPath order) {
        var line = order.getString("lines.find { it.kind == 'SERVICE' }.id");
        return Map.of(
                "lineId",
                line,
                "quantity",
                "1",
                "date",
                order.getString("createdAt").substring(0, 10));
    }

    private JsonPath pending() {
        var cheap = new HashMap<>(staff().line("10"));
        cheap.put("discounts", List.of(Map.of("kind", "PERCENT", "value", "20")));
        return validated(order(Map.of("lines", List.of(cheap, service()))));
    }

    private JsonPath validated(JsonPath order) {
        return by(staff().rep(), order, "validate");
    }

    private JsonPath noted(JsonPath order, boolean shipped) {
        var note = made(staff().rep().command(order, "sales-orders", "delivery-notes", Map.of()));
        if (shipped) {
            done(staff().agent().command(note, "delivery-notes", "ship", Map.of()));
        }
        return staff().read("sales-orders", order);
    }

    private JsonPath by(Client who, JsonPath order, String verb) {
        return done(who.command(order, "sales-orders", verb, body(verb, order)));
    }
}
