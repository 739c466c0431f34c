package io.comptoir.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Failed logins of one address, or from one source. After some failures each further try has to wait, longer
 * and longer up to a limit; nothing is ever locked, so a stranger cannot shut a user out for good. Tries made
 * while waiting do not count.
 */
public record LoginThrottle(By by, int failures, Instant lastFailure) {

    /** What is counted. Many people share a source, so it gets more tries and shorter waits. */
    public enum By {
        ADDRESS(5, Duration.ofSeconds(5), Duration.ofMinutes(1)),
        SOURCE(50, Duration.ofSeconds(1), Duration.ofSeconds(5));

        private static final Duration MEMORY = Duration.ofMinutes(15);

        private final int free;
        private final Duration first;
        private final Duration longest;

        By(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }

        private Duration delay(int failures) {
            var doublings = Math.min(failures - free, 16);
            var delay = first.multipliedBy(1L << doublings);
            return delay.compareTo(longest) > 0 ? longest : delay;
        }
    }

    public static LoginThrottle none(By by) {
        return new LoginThrottle(by, 0, Instant.EPOCH);
    }

    /** How long the next try has to wait; empty when it may come now. */
    public Optional<Duration> wait(Instant now) {
        if (failures < by.free || forgotten(now)) {
            return Optional.empty();
        }
        var left = Duration.between(now, lastFailure.plus(by.delay(failures)));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    public LoginThrottle failed(Instant now) {
        return new LoginThrottle(by, forgotten(now) ? 1 : failures + 1, now);
    }

    private boolean forgotten(Instant now) {
        return lastFailure.plus(By.MEMORY).isBefore(now);
    }
}
