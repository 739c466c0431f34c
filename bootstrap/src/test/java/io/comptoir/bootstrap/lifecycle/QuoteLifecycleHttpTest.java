package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;

import io.comptoir.application.quote.ExpireQuote;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCases;
import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.TestDatabase;
import io.comptoir.bootstrap.chain.Shop;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lifecycle of quotes: what each role may do in each state. */
@ComptoirTest
class QuoteLifecycleHttpTest extends LifecycleTable {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    UseCases run;

    @Inject
    ExpireQuote expire;

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/lifecycle/quotes.csv", delimiter = '|', numLinesToSkip = 1)
    void does_what_the_table_says(String state, String command, String admin, String agent, String rep) {
        row(state, command, admin, agent, rep);
    }

    @Override
    String collection() {
        return "quotes";
    }

    @Override
    void prepare(Shop.Staff company) {
        company.set(Map.of("salesRepDiscountCeiling", "15"));
    }

    @Override
    Object body(String command, JsonPath document) {
        return switch (command) {
            case "update" -> Map.of("note", "Autrement");
            case "send" -> Map.of("channel", "HAND");
            case "reject", "abandon" -> Map.of("reason", "Trop cher");
            default -> Map.of();
        };
    }

    @Override
    JsonPath make(String state) {
        return switch (state) {
            case "DRAFT" -> draft(Map.of());
            case "DRAFT_EMPTY" -> draft(Map.of("lines", List.of()));
            case "DRAFT_OVER_CEILING" -> draft(Map.of("lines", List.of(cheap())));
            case "SENT" -> sent(draft(Map.of()));
            case "SENT_TOO_LONG_AGO" -> over(sent(draft(Map.of())));
            case "ACCEPTED" -> accepted();
            case "ACCEPTED_IN_ORDER_IN_PART" -> converted(accepted(), "4");
            case "CONVERTED" -> converted(accepted(), "10");
            case "COMPLETED" -> command(converted(accepted(), "4"), "complete");
            case "REJECTED" -> command(sent(draft(Map.of())), "reject");
            case "ABANDONED" -> command(draft(Map.of()), "abandon");
            case "EXPIRED" -> expired(sent(draft(Map.of("validUntil", today.toString()))));
            default -> throw new IllegalStateException(state);
        };
    }

    private JsonPath draft(Map<String, Object> changes) {
        var body = new HashMap<>(staff().sale());
        body.putAll(changes);
        return made(staff().rep().post("/v1/quotes", body));
    }

    private Map<String, Object> cheap() {
        var line = new HashMap<>(staff().line("10"));
        line.put("discounts", List.of(Map.of("kind", "PERCENT", "value", "20")));
        return line;
    }

    private JsonPath sent(JsonPath draft) {
        return command(draft, "send");
    }

    private JsonPath accepted() {
        return command(sent(draft(Map.of())), "accept");
    }

    private JsonPath converted(JsonPath quote, String quantity) {
        var part = Map.of("lineId", quote.getString("lines[0].id"), "quantity", quantity);
        made(staff().rep().command(quote, "quotes", "convert", Map.of("lines", List.of(part))));
        return staff().read("quotes", quote);
    }

    private JsonPath command(JsonPath quote, String verb) {
        return done(staff().rep().command(quote, "quotes", verb, body(verb, quote)));
    }

    /** What the daily job does on the day after. */
    private JsonPath expired(JsonPath quote) {
        var job = Actor.job("daily job");
        var tomorrow = new Stamp(job, Instant.now(), today.plusDays(1));
        var rights = Set.of("quote:expire");
        var caller = new Caller(staff().company(), job, Set.of(), rights, Locale.FRENCH, "test", tomorrow);
        run.run(caller, expire, (use, who) -> use.handle(who, UUID.fromString(quote.getString("id"))));
        return staff().read("quotes", quote);
    }

    /** The last day has passed, and the job has not come by yet. */
    private JsonPath over(JsonPath quote) {
        var sql = "UPDATE quote SET valid_until = ?, offer = jsonb_set(offer, '{validUntil}', to_jsonb(?::text))"
                + " WHERE id = ?";
        try (var owner = TestDatabase.asOwner();
                var update = owner.prepareStatement(sql)) {
            update.setObject(1, today.minusDays(1));
            update.setString(2, today.minusDays(1).toString());
            update.setObject(3, UUID.fromString(quote.getString("id")));
            update.executeUpdate();
            return quote;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
