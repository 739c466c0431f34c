package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.identity.LoginThrottle.By;
import io.comptoir.domain.identity.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a password, slowing down who guesses. An unknown user takes as long as a known one. */
@Service
public class PasswordCheck {

    /** How a check ends. */
    sealed interface Outcome {}

    record Right(User user) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration time) implements Outcome {}

    private final UnitOfWork work;
    private final LoginAttempts attempts;
    private final PasswordHasher hasher;
    private final Time time;

    public PasswordCheck(UnitOfWork work, LoginAttempts attempts, PasswordHasher hasher, Time time) {
        this.work = work;
        this.attempts = attempts;
        this.hasher = hasher;
        this.time = time;
    }

    Outcome check(String address, String source, Optional<User> user, String password) {
        var now = time.now();
        var email = User.normalised(address);
        var wait = work.global(() -> longestWait(email, source, now));
        if (wait.isPresent()) {
            return new Wait(wait.get());
        }
        var right = hasher.matches(password, user.map(User::passwordHash).orElse(null));
        work.global(() -> {
            note(right, email, source);
            return right;
        });
        return user.filter(u -> right).<Outcome>map(Right::new).orElseGet(Wrong::new);
    }

    private Optional<Duration> longestWait(String email, String source, Instant now) {
        return Stream.of(attempts.of(By.ADDRESS, email), attempts.of(By.SOURCE, source))
                .map(throttle -> throttle.wait(now))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private void note(boolean right, String email, String source) {
        if (right) {
            attempts.succeeded(By.ADDRESS, email);
        } else {
            attempts.failed(By.ADDRESS, email, time.now());
            attempts.failed(By.SOURCE, source, time.now());
        }
    }
}
