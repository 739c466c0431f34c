package io.comptoir.adapter.mail;

import io.comptoir.application.mail.MailRound;
import io.comptoir.application.mail.Outbox;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for waiting mails every other second and sends them, company by company, on a thread of its own. */
@Singleton
public class MailClock {

    private static final Logger LOG = Logger.getLogger(MailClock.class);
    private static final int SECONDS = 2;
    private static final int PATIENCE = 8;

    private final MailRound round;
    private final Outbox outbox;
    private final UnitOfWork work;
    private final Time time;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());

    public MailClock(MailRound round, Outbox outbox, UnitOfWork work, Time time) {
        this.round = round;
        this.outbox = outbox;
        this.work = work;
        this.time = time;
    }

    void start(@Observes StartupEvent started) {
        var _ = thread.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    private void tick() {
        try {
            work.global(() -> outbox.companiesWaiting(time.now())).forEach(this::serve);
        } catch (RuntimeException e) {
            LOG.error("Waiting mails cannot be read; trying again", e);
        }
    }

    /** One company's trouble is not another's. */
    private void serve(UUID companyId) {
        try {
            round.run(companyId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The mails of company %s cannot be sent; trying again", companyId);
        }
    }
}
