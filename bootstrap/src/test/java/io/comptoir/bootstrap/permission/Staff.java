package io.comptoir.bootstrap.permission;

import io.comptoir.bootstrap.chain.Client;
import io.comptoir.bootstrap.chain.Goods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One user of each role in the demo company. */
record Staff(Client admin, Client agent, Client rep) {

    static Staff atWork() {
        return new Staff(
                Client.of("admin@demo.example"), Client.of("agent@demo.example"), Client.of("commercial@demo.example"));
    }

    Client in(String role) {
        return switch (role) {
            case "ADMIN" -> admin;
            case "AGENT" -> agent;
            default -> rep;
        };
    }

    /** Two pens: little enough that the stock lasts for all tests. */
    Map<String, Object> sale() {
        return sale(new Goods(rep).line("STYLO", "2"));
    }

    /** Two pens under their limit price. */
    Map<String, Object> bargain() {
        var line = new HashMap<>(new Goods(rep).line("STYLO", "2"));
        line.put("unitPrice", "0.50");
        return sale(line);
    }

    private Map<String, Object> sale(Map<String, Object> line) {
        return Map.of("customerId", new Goods(rep).customer("C00015"), "lines", List.of(line));
    }
}
