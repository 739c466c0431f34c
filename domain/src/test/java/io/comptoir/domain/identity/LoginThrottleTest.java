package io.comptoir.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.identity.LoginThrottle.By;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void lets_four_failures_pass() {
        assertThat(after(By.ADDRESS, 4).wait(NOON)).isEmpty();
    }

    @Test
    void slows_down_from_the_fifth_on() {
        assertThat(after(By.ADDRESS, 5).wait(NOON)).contains(Duration.ofSeconds(5));
        assertThat(after(By.ADDRESS, 6).wait(NOON)).contains(Duration.ofSeconds(10));
        assertThat(after(By.ADDRESS, 7).wait(NOON.plusSeconds(1))).contains(Duration.ofSeconds(19));
    }

    @Test
    void never_waits_longer_than_a_minute() {
        assertThat(after(By.ADDRESS, 9).wait(NOON)).contains(Duration.ofMinutes(1));
        assertThat(after(By.ADDRESS, 100_000).wait(NOON)).contains(Duration.ofMinutes(1));
    }

    @Test
    void lets_the_next_try_come_when_the_wait_is_over() {
        assertThat(after(By.ADDRESS, 5).wait(NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void forgets_after_a_quarter_of_an_hour() {
        var later = NOON.plus(Duration.ofMinutes(15)).plusMillis(1);

        assertThat(after(By.ADDRESS, 50).wait(later)).isEmpty();
        assertThat(after(By.ADDRESS, 50).failed(later).failures()).isOne();
        assertThat(after(By.ADDRESS, 50)
                        .failed(NOON.plus(Duration.ofMinutes(15)))
                        .failures())
                .isEqualTo(51);
    }

    @Test
    void bears_more_from_a_source_that_many_may_share() {
        assertThat(after(By.SOURCE, 49).wait(NOON)).isEmpty();
        assertThat(after(By.SOURCE, 50).wait(NOON)).contains(Duration.ofSeconds(1));
        assertThat(after(By.SOURCE, 5000).wait(NOON)).contains(Duration.ofSeconds(5));
    }

    private static LoginThrottle after(By by, int failures) {
        var throttle = LoginThrottle.none(by);
        for (int i = 0; i < failures; i++) {
            throttle = throttle.failed(NOON);
        }
        return throttle;
    }
}
