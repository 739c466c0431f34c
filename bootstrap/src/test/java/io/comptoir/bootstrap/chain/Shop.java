package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.identity.Newcomers;
import io.comptoir.domain.identity.Role;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Companies with goods on the shelf, a customer, and a user of each role, so that tests do not meet. */
@ApplicationScoped
public class Shop {

    private final Newcomers newcomers;

    public Shop(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    /** One such company. */
    public record Staff(UUID company, Client admin, Client agent, Client rep, String customer, String product) {

        public Client in(Role role) {
            return switch (role) {
                case ADMIN -> admin;
                case AGENT -> agent;
                case SALES_REP -> rep;
            };
        }

        /** Ten pieces at ten euros for the customer. */
        public Map<String, Object> sale() {
            return Map.of("customerId", customer, "lines", List.of(line("10")));
        }

        public Map<String, Object> line(String quantity) {
            return Map.of("productId", product, "quantity", quantity);
        }

        public JsonPath read(String collection, JsonPath document) {
            return done(admin.get("/v1/" + collection + "/" + document.getString("id")));
        }

        /** Changes settings of the company. */
        public void set(Map<String, Object> settings) {
            var company = done(admin.get("/v1/company"));
            var changed = admin.request()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"" + company.getInt("version") + "\"")
                    .body(Map.of("settings", settings))
                    .patch("/v1/company");
            assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        }

        public String available() {
            return done(admin.get("/v1/stock/levels?productId=" + product)).getString("items[0].available");
        }
    }

    public Staff open() {
        var ada = newcomers.administrator();
        var admin = Client.bearing(ada.token());
        var agent = newcomers.colleague(ada.company(), Role.AGENT);
        var rep = newcomers.colleague(ada.company(), Role.SALES_REP);
        var product = made(admin.post(
                        "/v1/products",
                        Map.of(
                                "code", "PIECE",
                                "name", "Pièce",
                                "kind", "GOODS",
                                "unitCode", "C62",
                                "stockTracked", true,
                                "prices", Map.of("listPrice", "10.00"))))
                .getString("id");
        var customer = made(admin.post(
                        "/v1/customers",
                        Map.of(
                                "code", "MARTIN",
                                "name", "Martin & Fils",
                                "kind", "COMPANY",
                                "siren", "732829320",
                                "email", "achats@martin.example",
                                "addresses", List.of(address()))))
                .getString("id");
        var stocked =
                Map.of("reason", "Ouverture", "lines", List.of(Map.of("productId", product, "quantity", "100000")));
        assertThat(admin.post("/v1/stock/adjustments", stocked).statusCode()).isEqualTo(201);
        return new Staff(
                ada.company(), admin, Client.bearing(agent.token()), Client.bearing(rep.token()), customer, product);
    }

    private static Map<String, Object> address() {
        return Map.of(
                "label", "Siège",
                "uses", List.of("ORDERED_BY", "DELIVERED_TO", "INVOICED_TO"),
                "street", "12 place de la Gare",
                "postcode", "75010",
                "city", "Paris",
                "country", "FR");
    }
}
