package io.comptoir.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void come_later_each_time() {
        var pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(Retries::after)
                .map(Optional::orElseThrow)
                .toList();

        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void last_about_a_day() {
        var total = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> Retries.after(n).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(total).isBetween(Duration.ofHours(20), Duration.ofHours(30));
        assertThat(Retries.after(10)).isEmpty();
    }
}
