package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;

import java.util.List;
import java.util.Map;

/** The demo's goods and customers, as a user looks them up. */
public record Goods(Client who) {

    /** The users' own story (F304): 100 stylos, 30 carnets, 30 sacs; 513.00 without tax, 615.60 with it. */
    public Map<String, Object> sale(String customerCode) {
        return Map.of(
                "customerId", customer(customerCode),
                "lines", List.of(line("STYLO", "100"), line("CARNET", "30"), line("SAC", "30")));
    }

    /** 100 stylos and 3 carnets: 129.60 without tax, 155.52 with it. */
    public Map<String, Object> plenty(String customerCode) {
        return Map.of(
                "customerId", customer(customerCode), "lines", List.of(line("STYLO", "100"), line("CARNET", "3")));
    }

    public Map<String, Object> small(String type, String customerCode) {
        return Map.of("type", type, "customerId", customer(customerCode), "lines", List.of(line("CARNET", "10")));
    }

    public String customer(String code) {
        return done(who.get("/v1/customers?code=" + code)).getString("items[0].id");
    }

    public Map<String, Object> line(String productCode, String quantity) {
        var found = done(who.get("/v1/products?code=" + productCode));
        return Map.of("productId", found.getString("items[0].id"), "quantity", quantity);
    }
}
