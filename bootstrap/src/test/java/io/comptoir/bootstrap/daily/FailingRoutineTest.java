package io.comptoir.bootstrap.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.shared.DirectUnitOfWork;
import io.comptoir.application.shared.Time;
import io.comptoir.bootstrap.daily.DailyWork.Tally;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails stops nothing else. */
class FailingRoutineTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final List<UUID> done = new ArrayList<>();

    @BeforeEach
    void two_companies() {
        companies.add(Company.create(id(1), "UNE", LegalIdentity.of("Une", "FR")));
        companies.add(Company.create(id(2), "DEUX", LegalIdentity.of("Deux", "FR")));
    }

    @Test
    void a_document_that_fails_leaves_the_others_to_be_done() {
        var routine = routine(id(12));

        assertThat(daily(routine).run()).isEqualTo(new Tally(4, 2));
        assertThat(done).containsExactly(id(11), id(13), id(11), id(13));
    }

    @Test
    void a_routine_that_fails_leaves_the_others_to_be_run() {
        var broken = new Routine(
                "some:thing",
                (company, day, after, atMost) -> {
                    throw new IllegalStateException("no index");
                },
                (caller, id) -> true);

        assertThat(daily(broken, routine(id(99))).run()).isEqualTo(new Tally(6, 2));
    }

    private Routine routine(UUID failing) {
        return new Routine(
                "some:thing",
                (company, day, after, atMost) -> List.of(id(11), id(12), id(13)).stream()
                        .filter(i -> after == null || i.compareTo(after) > 0)
                        .limit(2)
                        .toList(),
                (caller, id) -> {
                    if (id.equals(failing)) {
                        throw new IllegalStateException("this one");
                    }
                    return done.add(id);
                });
    }

    private DailyWork daily(Routine... routines) {
        return new DailyWork(new DirectUnitOfWork(), companies, new Noon(), List.of(routines));
    }

    private static UUID id(long n) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | n);
    }

    private static final class Noon implements Time {

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public LocalDate today(UUID companyId) {
            return LocalDate.of(2026, 11, 21);
        }
    }
}
