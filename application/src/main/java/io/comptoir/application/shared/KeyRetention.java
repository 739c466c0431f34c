package io.comptoir.application.shared;

import java.time.Instant;
import java.util.UUID;

/** Forgets idempotency keys whose time is over; a retry with one of them is a new request anyway. */
@Service
public class KeyRetention {

    private final UnitOfWork work;
    private final Idempotency idempotency;

    public KeyRetention(UnitOfWork work, Idempotency idempotency) {
        this.work = work;
        this.idempotency = idempotency;
    }

    /**
     * Forgets a company's keys.
     *
     * @return how many
     */
    public int forget(UUID companyId, Instant now) {
        return work.write(companyId, true, () -> idempotency.purge(now.minus(Idempotency.KEPT)));
    }
}
