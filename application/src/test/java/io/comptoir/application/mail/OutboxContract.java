package io.comptoir.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every outbox does. */
public interface OutboxContract {

    Duration HELD = Duration.ofMinutes(3);

    Outbox outbox();

    UUID company();

    <T> T committed(Supplier<T> what);

    default Letter letter() {
        return new Letter(new DocumentRef(DocumentType.QUOTE, UUID.randomUUID()), 2, "a@b.example", "Bonjour");
    }

    default Outbox.Taken taken(Instant now) {
        return committed(() -> outbox().take(now, now.plus(HELD))).orElseThrow();
    }

    default boolean empty(Instant now) {
        return committed(() -> outbox().take(now, now.plus(HELD))).isEmpty();
    }

    private Letter posted() {
        var letter = letter();
        committed(() -> {
            outbox().post(letter);
            return letter;
        });
        return letter;
    }

    @Test
    default void give_a_letter_to_one_at_a_time() {
        var letter = posted();
        var now = Instant.now().plusSeconds(60);

        var taken = taken(now);

        assertThat(taken.letter()).isEqualTo(letter);
        assertThat(taken.attempts()).isOne();
        assertThat(empty(now.plusSeconds(60))).isTrue();
    }

    @Test
    default void give_what_its_taker_never_settled_to_the_next() {
        posted();
        var now = Instant.now().plusSeconds(60);
        var first = taken(now);

        var second = taken(now.plus(HELD));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    default void keep_what_has_left_to_themselves() {
        posted();
        var now = Instant.now().plusSeconds(60);
        var taken = taken(now);

        committed(() -> {
            outbox().sent(taken.id(), now);
            return taken;
        });

        assertThat(empty(now.plus(Duration.ofDays(30)))).isTrue();
        assertThat(committed(() -> outbox().companiesWaiting(now.plus(Duration.ofDays(30)))))
                .doesNotContain(company());
    }

    @Test
    default void give_a_failed_letter_again_when_its_time_has_come_and_not_before() {
        posted();
        var now = Instant.now().plusSeconds(60);
        var taken = taken(now);

        failed(taken, now.plusSeconds(30));

        assertThat(empty(now.plusSeconds(29))).isTrue();
        assertThat(taken(now.plusSeconds(30)).id()).isEqualTo(taken.id());
    }

    @Test
    default void forget_what_was_given_up() {
        posted();
        var now = Instant.now().plusSeconds(60);

        failed(taken(now), null);

        assertThat(empty(now.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    default void know_who_is_waited_for() {
        posted();

        assertThat(committed(() -> outbox().companiesWaiting(Instant.now().plusSeconds(60))))
                .contains(company());
    }

    private void failed(Outbox.Taken taken, @Nullable Instant retryAt) {
        committed(() -> {
            outbox().failed(taken.id(), "refused", retryAt);
            return taken;
        });
    }
}
