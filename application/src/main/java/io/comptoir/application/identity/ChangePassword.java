package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.identity.IdentityRule;
import io.comptoir.domain.identity.User;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Changes the caller's own password. All sessions and tokens given before are void. */
@Service
public class ChangePassword {

    /** @param source where the call comes from */
    public record Command(UUID userId, String currentPassword, String newPassword, String source) {}

    private final UnitOfWork work;
    private final Users users;
    private final Sessions sessions;
    private final PasswordCheck passwords;
    private final PasswordHasher hasher;

    public ChangePassword(
            UnitOfWork work, Users users, Sessions sessions, PasswordCheck passwords, PasswordHasher hasher) {
        this.work = work;
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.hasher = hasher;
    }

    /** Empty when changed; the time to wait after too many wrong tries. */
    public Optional<Duration> handle(Command command) {
        var user = work.global(() -> users.get(command.userId()));
        var check = passwords.check(user.email(), command.source(), Optional.of(user), command.currentPassword());
        return switch (check) {
            case PasswordCheck.Wait(var wait) -> Optional.of(wait);
            case PasswordCheck.Wrong() ->
                throw IdentityRule.WRONG_PASSWORD.because().exception();
            case PasswordCheck.Right(var known) -> changed(known, hasher.hash(command.newPassword()));
        };
    }

    private Optional<Duration> changed(User user, String hash) {
        return work.global(() -> {
            users.update(users.lock(user.id()).withPassword(hash));
            sessions.closeAll(user.id());
            return Optional.empty();
        });
    }
}
