package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;

/**
 * Exchanges an address and a password for tokens. The password is checked outside of any transaction: it
 * takes long on purpose.
 */
@Service
public class LogIn {

    /** @param source where the call comes from, such as the client's address */
    public record Command(String email, String password, String source) {}

    private final UnitOfWork work;
    private final WorkingUsers users;
    private final PasswordCheck passwords;
    private final SessionTokens sessions;

    public LogIn(UnitOfWork work, WorkingUsers users, PasswordCheck passwords, SessionTokens sessions) {
        this.work = work;
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    public Login handle(Command command) {
        var known = work.global(() -> users.withEmail(command.email()));
        return switch (passwords.check(command.email(), command.source(), known, command.password())) {
            case PasswordCheck.Wait(var wait) -> new Login.Throttled(wait);
            case PasswordCheck.Wrong() -> new Login.Refused();
            case PasswordCheck.Right(var user) -> work.global(() -> sessions.open(user));
        };
    }
}
