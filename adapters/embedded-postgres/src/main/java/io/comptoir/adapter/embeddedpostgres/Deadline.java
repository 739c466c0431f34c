package io.comptoir.adapter.embeddedpostgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long to go on trying. */
final class Deadline {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final long end;

    Deadline(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    boolean hasPassed() {
        return System.nanoTime() - end > 0;
    }

    void pause() {
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
}
