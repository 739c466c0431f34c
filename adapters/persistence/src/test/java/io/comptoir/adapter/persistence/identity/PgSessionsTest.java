package io.comptoir.adapter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.JdbcUnitOfWork;
import io.comptoir.application.identity.Sessions.Session;
import io.comptoir.application.identity.Sessions.Use;
import io.comptoir.domain.identity.LoginThrottle;
import io.comptoir.domain.identity.LoginThrottle.By;
import io.comptoir.domain.identity.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgSessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final JdbcUnitOfWork work = new JdbcUnitOfWork();
    private final PgSessions sessions = new PgSessions(work.sql());
    private final PgLoginAttempts attempts = new PgLoginAttempts(work.sql());
    private final User user = User.create(UUID.randomUUID(), UUID.randomUUID() + "@demo.example", "Anna", null, "fr");
    private final Session session = new Session(UUID.randomUUID(), user.id(), NOW.plus(Duration.ofDays(30)));
    private final String first = token();

    @BeforeEach
    void an_open_session() {
        run(() -> new PgUsers(work.sql()).addUnlessPresent(user));
        run(() -> sessions.open(session, first, NOW));
    }

    @Test
    void goes_on_from_token_to_token() {
        var second = token();

        assertThat(use(first)).isEqualTo(new Use.Fresh(session));
        run(() -> sessions.renew(session.id(), second, NOW));
        assertThat(use(second)).isEqualTo(new Use.Fresh(session));
    }

    @Test
    void is_closed_when_an_old_token_turns_up() {
        var second = token();
        use(first);
        run(() -> sessions.renew(session.id(), second, NOW));

        assertThat(use(first)).isEqualTo(new Use.Stale());
        assertThat(use(second)).isEqualTo(new Use.Stale());
    }

    @Test
    void knows_no_tokens_but_its_own() {
        assertThat(use(token())).isEqualTo(new Use.Stale());
        assertThat(use(first)).isEqualTo(new Use.Fresh(session));
    }

    @Test
    void ends() {
        assertThat(work.global(() -> sessions.use(first, session.expiresAt()))).isEqualTo(new Use.Stale());
    }

    @Test
    void is_closed_by_its_token_by_its_id_and_with_all_of_the_user() {
        for (var closing : List.<Runnable>of(
                () -> sessions.closeOf(first),
                () -> sessions.close(session.id()),
                () -> sessions.closeAll(user.id()))) {
            var token = token();
            run(() -> work.sql().update("UPDATE login_session SET closed = false WHERE id = ?", session.id()));
            run(() -> sessions.renew(session.id(), token, NOW));

            run(closing);

            assertThat(use(token)).isEqualTo(new Use.Stale());
        }
    }

    @Test
    void gives_a_token_to_one_of_many_at_once() throws InterruptedException {
        Callable<Use> use = () -> use(first);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var uses = threads.invokeAll(Stream.generate(() -> use).limit(8).toList()).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(uses).filteredOn(Use.Fresh.class::isInstance).hasSize(1);
        }
        var second = token();
        run(() -> sessions.renew(session.id(), second, NOW));
        assertThat(use(second)).isEqualTo(new Use.Stale());
    }

    @Test
    void counts_failures_until_one_succeeds() {
        var address = UUID.randomUUID() + "@demo.example";

        for (int i = 0; i < 6; i++) {
            run(() -> attempts.failed(By.ADDRESS, address, NOW));
        }

        assertThat(throttle(address)).isEqualTo(new LoginThrottle(By.ADDRESS, 6, NOW));
        run(() -> attempts.succeeded(By.ADDRESS, address));
        assertThat(throttle(address)).isEqualTo(LoginThrottle.none(By.ADDRESS));
    }

    private LoginThrottle throttle(String address) {
        return work.global(() -> attempts.of(By.ADDRESS, address));
    }

    private Use use(String token) {
        return work.global(() -> sessions.use(token, NOW));
    }

    private void run(Runnable what) {
        work.global(() -> {
            what.run();
            return what;
        });
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
