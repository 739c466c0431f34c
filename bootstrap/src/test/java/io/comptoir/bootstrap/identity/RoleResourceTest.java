package io.comptoir.bootstrap.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.identity.Newcomers.Newcomer;
import io.comptoir.domain.identity.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@ComptoirTest
class RoleResourceTest {

    @Inject
    Newcomers newcomers;

    @Test
    void lists_the_roles_with_their_permissions() {
        newcomers
                .administrator()
                .asks()
                .get("/v1/roles")
                .then()
                .statusCode(200)
                .body("items.code", contains("ADMIN", "AGENT", "SALES_REP"))
                .body("items[1].permissions", hasItems("creditNote:issue", "payment:record"))
                .body("items[1].permissions", not(hasItem("quote:create")));
    }

    @Test
    void changes_what_a_role_may_do_in_one_company() {
        var ada = newcomers.administrator();
        var eve = newcomers.administrator();
        var asBob = newcomers.colleague(ada.company(), Role.AGENT).asks();
        var asMallory = newcomers.colleague(eve.company(), Role.AGENT).asks();
        var wanted = new TreeSet<>(permissions(ada, "AGENT"));
        wanted.add("user:list");

        set(ada, "AGENT", 1, wanted).statusCode(200).body("version", equalTo(2), "permissions", hasItem("user:list"));

        asBob.get("/v1/users").then().statusCode(200);
        asMallory.get("/v1/users").then().statusCode(403);
    }

    @Test
    void refuses_permissions_that_do_not_exist() {
        set(newcomers.administrator(), "AGENT", 1, List.of("fax:send"))
                .statusCode(422)
                .body("code", equalTo("unknown-permission"), "permission", equalTo("fax:send"));
    }

    @Test
    void never_locks_administrators_out() {
        set(newcomers.administrator(), "ADMIN", 1, List.of("quote:list"))
                .statusCode(422)
                .body("code", equalTo("administrator-rights-required"));
    }

    @Test
    void knows_three_roles() {
        var ada = newcomers.administrator();

        ada.asks().get("/v1/roles/AGENT").then().statusCode(200).body("code", equalTo("AGENT"));
        ada.asks().get("/v1/roles/KING").then().statusCode(404);
        set(ada, "KING", 1, List.of()).statusCode(404);
    }

    @Test
    void asks_for_the_version_that_was_seen() {
        var ada = newcomers.administrator();

        set(ada, "AGENT", 9, List.of("quote:list")).statusCode(412);
        ada.asks()
                .body(Map.of("permissions", List.of()))
                .put("/v1/roles/AGENT/permissions")
                .then()
                .statusCode(428);
    }

    @Test
    void is_for_administrators() {
        var bob = newcomers.colleague(newcomers.administrator().company(), Role.SALES_REP);

        bob.asks().get("/v1/roles").then().statusCode(403);
        set(bob, "SALES_REP", 1, List.of("order:approve")).statusCode(403);
    }

    private static List<String> permissions(Newcomer caller, String role) {
        return caller.asks().get("/v1/roles/" + role).jsonPath().getList("permissions");
    }

    private static ValidatableResponse set(Newcomer caller, String role, int version, Collection<String> permissions) {
        return caller.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("permissions", permissions))
                .put("/v1/roles/" + role + "/permissions")
                .then();
    }
}
