package io.comptoir.application.shared;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * The transaction around a use case. Everything inside sees one company only. Deadlocks and serialisation
 * failures are retried, boundedly; any exception rolls back.
 */
public interface UnitOfWork {

    /** @param keep false for a dry run: constraints are checked, then all is rolled back */
    <T> T write(UUID companyId, boolean keep, Supplier<T> work);

    <T> T read(UUID companyId, Supplier<T> work);

    /** Work on the global tables (users, memberships, tokens), before any company is known. */
    <T> T global(Supplier<T> work);
}
