package io.comptoir.bootstrap.daily;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.comptoir.bootstrap.daily.DailyWork.Tally;
import io.comptoir.domain.company.Company;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar does to documents, with a clock that can be set. */
@ComptoirTest
class DailyWorkTest {

    /** A clock that stands where it was put. */
    private record Standing(Instant now) implements Time {

        @Override
        public LocalDate today(UUID companyId) {
            throw new IllegalStateException("the company's zone is asked for its day");
        }
    }

    @Inject
    Shop shop;

    @Inject
    UnitOfWork work;

    @Inject
    Companies companies;

    @Inject
    @Any
    Instance<Routine> routines;

    private Shop.Staff staff;
    private Company company;
    private LocalDate today;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
        company = work.global(() -> companies.get(staff.company()));
        today = LocalDate.now(company.timeZone());
    }

    @Test
    void a_quote_expires_the_day_after_its_last_one_where_the_company_is() {
        var quote = sent(Map.of("validUntil", today.toString()));

        assertThat(at(today, LocalTime.of(23, 59)).run(company)).isEqualTo(Tally.NOTHING);
        assertThat(status(quote)).isEqualTo("SENT");
        assertThat(at(today.plusDays(1), LocalTime.MIDNIGHT).run(company)).isEqualTo(new Tally(1, 0));

        assertThat(status(quote)).isEqualTo("EXPIRED");
        assertThat(at(today.plusDays(2), LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void a_quote_that_was_answered_does_not_expire() {
        var accepted = sent(Map.of("validUntil", today.toString()));
        done(staff.rep().command(accepted, "quotes", "accept", Map.of()));
        var rejected = sent(Map.of("validUntil", today.toString()));
        done(staff.rep().command(rejected, "quotes", "reject", Map.of("reason", "Non")));

        assertThat(at(today.plusDays(40), LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);

        assertThat(status(accepted)).isEqualTo("ACCEPTED");
        assertThat(status(rejected)).isEqualTo("REJECTED");
    }

    @Test
    void days_of_downtime_are_made_up_for() {
        var quotes = IntStream.range(0, 3)
                .mapToObj(day -> sent(Map.of("validUntil", today.plusDays(day).toString())))
                .toList();

        assertThat(at(today.plusDays(60), LocalTime.NOON).run(company)).isEqualTo(new Tally(3, 0));

        assertThat(quotes).allSatisfy(q -> assertThat(status(q)).isEqualTo("EXPIRED"));
    }

    @Test
    void an_expired_binding_quote_gives_its_stock_back() {
        var before = staff.available();
        sent(Map.of("validUntil", today.toString(), "binding", true));
        assertThat(staff.available()).isNotEqualTo(before);

        at(today.plusDays(1), LocalTime.NOON).run(company);

        assertThat(staff.available()).isEqualTo(before);
    }

    @Test
    void an_accepted_binding_quote_keeps_its_stock_until_the_day_that_was_promised() {
        var before = staff.available();
        var quote = sent(Map.of("binding", true, "reservedUntil", today.toString()));
        quote = done(staff.rep().command(quote, "quotes", "accept", Map.of()));
        var held = staff.available();
        assertThat(held).isNotEqualTo(before);

        assertThat(at(today, LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);
        assertThat(staff.available()).isEqualTo(held);
        assertThat(at(today.plusDays(1), LocalTime.NOON).run(company)).isEqualTo(new Tally(1, 0));

        assertThat(staff.available()).isEqualTo(before);
        assertThat(status(quote)).isEqualTo("ACCEPTED");
        assertThat(at(today.plusDays(1), LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void a_delivery_that_nobody_confirms_confirms_itself_where_the_company_says_so() {
        var note = shipped();
        assertThat(at(today.plusDays(9), LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);
        staff.set(Map.of("autoConfirmDelivery", Map.of("mode", "AFTER_DAYS", "days", 3)));
        company = work.global(() -> companies.get(staff.company()));

        assertThat(at(today.plusDays(2), LocalTime.NOON).run(company)).isEqualTo(Tally.NOTHING);
        assertThat(at(today.plusDays(3), LocalTime.NOON).run(company)).isEqualTo(new Tally(1, 0));

        assertThat(staff.read("delivery-notes", note).getString("status")).isEqualTo("DELIVERED");
    }

    @Test
    void two_servers_do_nothing_twice() throws Exception {
        var quotes = IntStream.range(0, 6)
                .mapToObj(i -> sent(Map.of("validUntil", today.toString())))
                .toList();
        var together = new CyclicBarrier(2);

        int done;
        try (var servers = Executors.newFixedThreadPool(2)) {
            Callable<Tally> round = () -> {
                together.await();
                return at(today.plusDays(1), LocalTime.NOON).run(company);
            };
            var rounds = servers.invokeAll(List.of(round, round));
            done = rounds.get(0).get().done() + rounds.get(1).get().done();
        }

        assertThat(done).isEqualTo(6);
        for (var quote : quotes) {
            var events = done(staff.rep().get("/v1/quotes/" + quote.getString("id") + "/history"));
            assertThat(events.getList("items.event", String.class)).containsOnlyOnce("quote.expired");
        }
    }

    private DailyWork at(LocalDate day, LocalTime time) {
        var moment = day.atTime(time).atZone(company.timeZone()).toInstant();
        return new DailyWork(
                work,
                companies,
                new Standing(moment),
                List.copyOf(routines.stream().toList()));
    }

    private JsonPath sent(Map<String, Object> offer) {
        var body = new java.util.HashMap<>(staff.sale());
        body.putAll(offer);
        var quote = made(staff.rep().post("/v1/quotes", body));
        return done(staff.rep().command(quote, "quotes", "send", Map.of("channel", "PRINT")));
    }

    private JsonPath shipped() {
        var order = made(staff.rep().post("/v1/sales-orders", staff.sale()));
        order = done(staff.rep().command(order, "sales-orders", "validate", Map.of()));
        var note = made(staff.rep().command(order, "sales-orders", "delivery-notes", Map.of()));
        return done(staff.agent().command(note, "delivery-notes", "ship", Map.of()));
    }

    private String status(JsonPath quote) {
        return staff.read("quotes", quote).getString("status");
    }
}
