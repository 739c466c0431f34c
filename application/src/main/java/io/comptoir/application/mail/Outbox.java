package io.comptoir.application.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be sent. It outlives the process. */
public interface Outbox {

    /**
     * A letter that somebody is sending.
     *
     * @param attempts made, this one included
     */
    record Taken(UUID id, Letter letter, Instant postedAt, int attempts) {}

    void post(Letter letter);

    /** The companies that have letters to be sent now. */
    Set<UUID> companiesWaiting(Instant now);

    /** The letter that has waited longest. Nobody else gets it before {@code until}, when it is free again. */
    Optional<Taken> take(Instant now, Instant until);

    void sent(UUID id, Instant at);

    /** @param retryAt null to give up */
    void failed(UUID id, String error, @Nullable Instant retryAt);
}
