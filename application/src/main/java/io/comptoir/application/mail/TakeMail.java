package io.comptoir.application.mail;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.time.Duration;
import java.util.Optional;

/** Takes the next letter. Whoever took it and died loses it to the next one after a while. */
@UseCase("mail:dispatch")
public class TakeMail {

    static final Duration HELD = Duration.ofMinutes(3);

    private final Outbox outbox;

    public TakeMail(Outbox outbox) {
        this.outbox = outbox;
    }

    public Optional<Outbox.Taken> handle(Caller caller) {
        var now = caller.now().at();
        return outbox.take(now, now.plus(HELD));
    }
}
