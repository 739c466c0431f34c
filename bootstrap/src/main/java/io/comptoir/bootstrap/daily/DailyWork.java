package io.comptoir.bootstrap.daily;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all companies and does what is due there on their own day. What is due is a matter of the documents'
 * dates, so days on which the server was down are made up for by themselves. A document that fails is named in the
 * log and tried again the next time; it stops nothing else.
 */
@Singleton
class DailyWork {

    private static final Logger LOG = Logger.getLogger(DailyWork.class);
    private static final Actor JOB = Actor.job("daily job");
    private static final int AT_ONCE = 200;

    private final UnitOfWork work;
    private final Companies companies;
    private final Time time;
    private final List<Routine> routines;

    @Inject
    DailyWork(UnitOfWork work, Companies companies, Time time, @Any Instance<Routine> routines) {
        this(work, companies, time, routines.stream().toList());
    }

    DailyWork(UnitOfWork work, Companies companies, Time time, List<Routine> routines) {
        this.work = work;
        this.companies = companies;
        this.time = time;
        this.routines = routines;
    }

    /** What a round came to. */
    record Tally(int done, int failed) {

        static final Tally NOTHING = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(done + other.done, failed + other.failed);
        }
    }

    Tally run() {
        return work.global(companies::all).stream().map(this::run).reduce(Tally.NOTHING, Tally::plus);
    }

    Tally run(Company company) {
        return routines.stream().map(r -> run(company, r)).reduce(Tally.NOTHING, Tally::plus);
    }

    private Tally run(Company company, Routine routine) {
        try {
            var tally = portions(company, routine);
            if (!tally.equals(Tally.NOTHING)) {
                LOG.infof("%s, %s: %d done, %d failed", company.code(), routine.permission(), tally.done, tally.failed);
            }
            return tally;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s, %s: nothing could be looked for", company.code(), routine.permission());
            return new Tally(0, 1);
        }
    }

    private Tally portions(Company company, Routine routine) {
        var caller = caller(company, routine.permission());
        var tally = Tally.NOTHING;
        var portion = due(company, routine, caller.now().day(), null);
        while (!portion.isEmpty()) {
            for (UUID id : portion) {
                tally = tally.plus(take(company, routine, caller, id));
            }
            portion = due(company, routine, caller.now().day(), portion.getLast());
        }
        return tally;
    }

    private List<UUID> due(Company company, Routine routine, LocalDate day, @Nullable UUID after) {
        return work.read(company.id(), () -> routine.due().on(company, day, after, AT_ONCE));
    }

    private Tally take(Company company, Routine routine, Caller caller, UUID id) {
        try {
            return new Tally(routine.step().take(caller, id) ? 1 : 0, 0);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s, %s: %s failed", company.code(), routine.permission(), id);
            return new Tally(0, 1);
        }
    }

    private Caller caller(Company company, String permission) {
        var now = time.now();
        var day = LocalDate.ofInstant(now, company.timeZone());
        return new Caller(
                company.id(),
                JOB,
                Set.of(),
                Set.of(permission),
                company.locale(),
                "daily-" + day,
                new Stamp(JOB, now, day));
    }
}
