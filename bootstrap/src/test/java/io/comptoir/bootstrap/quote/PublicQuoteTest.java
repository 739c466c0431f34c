package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.TestDatabase;
import io.comptoir.bootstrap.chain.Shop;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The customer sees his quote by a link and answers it, without an account. */
@ComptoirTest
class PublicQuoteTest {

    @Inject
    Shop shop;

    private Shop.Staff staff;
    private Customer customer;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
        customer = new Customer(staff);
    }

    @Nested
    class A_link {

        @Test
        void is_for_a_quote_that_has_left_and_for_those_who_sell() {
            var draft = made(staff.rep().post("/v1/quotes", staff.sale()));

            refused(customer.link(draft), 409, "transition-not-allowed");
            refused(staff.agent().command(draft, "quotes", "public-link", Map.of()), 403, "forbidden");
            refused(
                    staff.rep().post("/v1/quotes/" + draft.getString("id") + "/public-link", Map.of()),
                    428,
                    "precondition-required");
            assertThat(draft.getBoolean("actions.public-link.allowed")).isFalse();
            assertThat(customer.sent().getBoolean("actions.public-link.allowed"))
                    .isTrue();
        }

        @Test
        void is_kept_as_a_hash_only() throws SQLException {
            var token = customer.token(customer.sent());

            assertThat(token).matches("[\\w-]{43}");
            try (var owner = TestDatabase.asOwner();
                    var query = owner.prepareStatement(
                            "SELECT count(*) FROM quote_public_link l WHERE l::text LIKE '%' || ? || '%'")) {
                query.setString(1, token);
                var rows = query.executeQuery();
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }

        @Test
        void shows_the_quote_without_what_is_the_sellers_own() {
            var shown = done(Customer.visit(customer.token(customer.sent())));

            assertThat(shown.getString("status")).isEqualTo("SENT");
            assertThat(shown.getString("customerName")).isEqualTo("Martin & Fils");
            assertThat(shown.getString("totals.grossAmount")).isEqualTo("120.00");
            assertThat(shown.getBoolean("actions.accept.allowed")).isTrue();
            assertThat(shown.getMap("$")).doesNotContainKeys("id", "customerId", "links", "version", "salesRepId");
        }

        @Test
        void is_kept_by_nobody_on_the_way() {
            var answer = Customer.visit(customer.token(customer.sent()));

            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("X-Robots-Tag")).contains("noindex");
            assertThat(answer.header("Company-Id")).isNull();
        }

        @Test
        void answers_the_same_to_unknown_revoked_and_deleted() {
            var revoked = customer.sent();
            var revokedToken = customer.token(revoked);
            assertThat(customer.revoke(revoked).statusCode()).isEqualTo(204);
            var deleted = customer.sent();
            var deletedToken = customer.token(deleted);
            assertThat(staff.rep().delete(deleted, "quotes").statusCode()).isEqualTo(204);

            for (var token : List.of("x", "a".repeat(43), revokedToken, deletedToken)) {
                refused(Customer.visit(token), 404, "not-found");
                refused(Customer.answer(token, "accept", Map.of("by", "Zoé")), 404, "not-found");
                refused(Customer.answer(token, "reject", Map.of("by", "Zoé")), 404, "not-found");
            }
        }

        @Test
        void is_superseded_by_a_later_revision() {
            var quote = customer.sent();
            var token = customer.token(quote);
            done(staff.rep().patch(quote, "quotes", Map.of("note", "Autre prix")));

            var shown = done(Customer.visit(token));
            assertThat(shown.getString("status")).isEqualTo("SUPERSEDED");
            assertThat(shown.getList("lines")).isEmpty();
            assertThat(shown.getString("actions.accept.reasons[0].code")).isEqualTo("quote-superseded");
            refused(Customer.answer(token, "accept", Map.of()), 409, "quote-superseded");
        }

        @Test
        void opens_nothing_else() {
            var token = customer.token(customer.sent());

            assertThat(given().auth().oauth2(token).get("/v1/quotes").statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class An_answer {

        @Test
        void accepts_under_the_name_that_was_given() {
            var quote = customer.sent();
            var token = customer.token(quote);

            var shown = done(Customer.answer(token, "accept", Map.of("by", "Claire Martin")));

            assertThat(shown.getString("status")).isEqualTo("ACCEPTED");
            var accepted = staff.read("quotes", quote);
            assertThat(accepted.getString("status")).isEqualTo("ACCEPTED");
            assertThat(accepted.getString("acceptance.by")).isEqualTo("Claire Martin");
            assertThat(accepted.getString("acceptance.recordedBy.name")).isEqualTo("Claire Martin (public link)");
            assertThat(accepted.getString("acceptance.recordedBy.id")).isNull();
            refused(Customer.answer(token, "accept", Map.of()), 409, "transition-not-allowed");
            refused(Customer.answer(token, "reject", Map.of()), 409, "transition-not-allowed");
        }

        @Test
        void accepts_a_part() {
            var quote = made(staff.rep()
                    .post(
                            "/v1/quotes",
                            Map.of(
                                    "customerId",
                                    staff.customer(),
                                    "lines",
                                    List.of(staff.line("10"), staff.line("4")))));
            var token = customer.token(customer.sent(quote));
            var part = Map.of("lineId", quote.getString("lines[1].id"), "quantity", "3");

            done(Customer.answer(token, "accept", Map.of("by", "Zoé", "lines", List.of(part))));

            assertThat(staff.read("quotes", quote).getList("lines.acceptedQuantity", String.class))
                    .containsExactly("0", "3");
        }

        @Test
        void rejects_with_a_reason_or_without() {
            var quote = customer.sent();
            done(Customer.answer(customer.token(quote), "reject", Map.of("by", "Zoé", "reason", "Trop cher")));
            assertThat(staff.read("quotes", quote).getString("reason")).isEqualTo("Trop cher");

            var other = customer.sent();
            var shown = done(Customer.answer(customer.token(other), "reject", Map.of()));
            assertThat(shown.getString("status")).isEqualTo("REJECTED");
        }

        @Test
        void is_only_computed_on_a_dry_run() {
            var quote = customer.sent();

            var shown = done(given().contentType("application/json")
                    .body(Map.of())
                    .post("/v1/public/quotes/" + customer.token(quote) + "/accept?dryRun=true"));

            assertThat(shown.getString("status")).isEqualTo("ACCEPTED");
            assertThat(staff.read("quotes", quote).getString("status")).isEqualTo("SENT");
        }

        @Test
        void has_nothing_in_it_that_nobody_knows() {
            assertThat(Customer.answer(customer.token(customer.sent()), "accept", Map.of("status", "ACCEPTED"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
