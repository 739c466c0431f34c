package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order types as data (F031): what a row says, validation does. */
@ComptoirTest
class OrderTypeTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void every_company_starts_with_the_ready_made_ones() {
        var codes = done(desk.rep().get("/v1/order-types")).getList("items.code", String.class);

        assertThat(codes).contains("ON_CREDIT", "POS", "PREPAID", "RETURN", "STANDARD", "WAREHOUSE");
    }

    @Test
    void a_type_of_the_companys_own_makes_what_its_row_says() {
        var type = made(desk.admin().post("/v1/order-types", type("DEPOT")));

        var order = desk.validated(desk.goods().small("DEPOT", "C00016"));

        assertThat(order.getList("links.followers.type", String.class)).containsExactly("DELIVERY_NOTE");
        assertThat(order.getString("deliveryTerms")).isEqualTo("COMPLETE_ORDER");
        assertThat(order.getString("deliveryTermsSource")).isEqualTo("ORDER_TYPE");
        refused(desk.admin().post("/v1/order-types", type("DEPOT")), 409, "already-exists");
        done(desk.admin().command(type, "order-types", "archive", Map.of()));
        refused(desk.rep().post("/v1/sales-orders", desk.goods().small("DEPOT", "C00016")), 422, "unknown-order-type");
    }

    @Test
    void the_standard_one_stays_and_none_contradicts_itself() {
        var standard = done(desk.admin().get("/v1/order-types?code=STANDARD"));
        var id = standard.getString("items[0].id");
        refused(
                desk.admin()
                        .command(done(desk.admin().get("/v1/order-types/" + id)), "order-types", "archive", Map.of()),
                409,
                "standard-type-needed");

        var contradicting = new LinkedHashMap<>(type("BACK"));
        contradicting.put("customerReturn", true);
        refused(desk.admin().post("/v1/order-types", contradicting), 422, "order-type-contradicts");
        refused(desk.rep().post("/v1/order-types", type("REP")), 403, "forbidden");
    }

    private static Map<String, Object> type(String code) {
        return Map.of(
                "code", code, "name", "Commande dépôt", "deliveryTerms", "COMPLETE_ORDER", "deliveryNote", "DRAFT");
    }
}
