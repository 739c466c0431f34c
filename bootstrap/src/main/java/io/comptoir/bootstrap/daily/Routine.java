package io.comptoir.bootstrap.daily;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.company.Company;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a day's passing does to documents, one transaction for each.
 *
 * @param permission that the job's caller has, and no user
 */
record Routine(String permission, Due due, Step step) {

    /** Finds what is due on a day, in portions: the first so many after the last one of the portion before, by id. */
    @FunctionalInterface
    interface Due {
        List<UUID> on(Company company, LocalDate day, @Nullable UUID after, int atMost);
    }

    /** Does it to one document, and says whether it was still due. */
    @FunctionalInterface
    interface Step {
        boolean take(Caller caller, UUID id);
    }
}
