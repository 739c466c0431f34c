package io.comptoir.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers the answers of commands by their key, in the transaction of the command. */
public interface Idempotency {

    /**
     * Claims the key.
     *
     * @return the stored answer of an earlier call
     * @throws io.comptoir.domain.shared.error.DomainException when the key was used for another request
     *     ({@link RequestRule#IDEMPOTENCY_KEY_REUSED}) or its first call is still running
     *     ({@link RequestRule#IDEMPOTENCY_IN_PROGRESS})
     */
    Optional<Answer> claim(Call call);

    /** How long a key is remembered. */
    Duration KEPT = Duration.ofDays(7);

    /** Keeps the answer of a successful call; of a body over 64 KiB only that there was one. */
    void keep(Call call, Answer answer);

    /**
     * Forgets the company's keys from before.
     *
     * @return how many
     */
    int purge(Instant before);
}
