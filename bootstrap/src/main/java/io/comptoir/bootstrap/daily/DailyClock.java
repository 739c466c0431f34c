package io.comptoir.bootstrap.daily;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the daily work: soon after the start, and then every so often, because midnight comes at another moment in
 * each time zone. Every server has its clock; what one has claimed the others leave alone.
 */
@Singleton
public class DailyClock {

    private static final Logger LOG = Logger.getLogger(DailyClock.class);
    private static final int AFTER_STARTUP_STEPS = 3000;
    private static final Duration FIRST = Duration.ofSeconds(30);

    private final DailyWork daily;
    private final boolean enabled;
    private final Duration every;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("comptoir-daily").daemon().factory());

    private @Nullable ScheduledFuture<?> rounds;

    DailyClock(
            DailyWork daily,
            @ConfigProperty(name = "comptoir.daily.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "comptoir.daily.every", defaultValue = "PT15M") Duration every) {
        this.daily = daily;
        this.enabled = enabled;
        this.every = every;
    }

    void start(@Observes @Priority(AFTER_STARTUP_STEPS) StartupEvent started) {
        if (enabled) {
            rounds = executor.scheduleWithFixedDelay(
                    this::round, FIRST.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent over) throws InterruptedException {
        if (rounds != null) {
            rounds.cancel(false);
        }
        executor.shutdownNow();
        if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("the daily work did not end in time; what it had not finished is rolled back");
        }
    }

    /** A round that fails as a whole must not be the last one. */
    private void round() {
        try {
            daily.run();
        } catch (RuntimeException e) {
            LOG.error("the daily work failed", e);
        }
    }
}
