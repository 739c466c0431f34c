package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.UnitOfWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One JTA transaction around a use case, opened with the company's name. */
@Singleton
public class JtaUnitOfWork implements UnitOfWork {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_NANOS = 10_000_000;

    private final Sql sql;

    public JtaUnitOfWork(Sql sql) {
        this.sql = sql;
    }

    @Override
    public <T> T write(UUID companyId, boolean keep, Supplier<T> work) {
        if (keep) {
            return attempt(companyId, true, work);
        }
        var seen = new AtomicReference<T>();
        try {
            return attempt(companyId, false, () -> {
                seen.set(work.get());
                sql.update("SET CONSTRAINTS ALL IMMEDIATE");
                throw new DryRunOver();
            });
        } catch (DryRunOver over) {
            return seen.get();
        }
    }

    @Override
    public <T> T read(UUID companyId, Supplier<T> work) {
        return attempt(companyId, true, work);
    }

    @Override
    public <T> T global(Supplier<T> work) {
        return attempt(null, true, work);
    }

    private <T> T attempt(@Nullable UUID companyId, boolean keep, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(companyId, keep, work);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !SqlFailure.isTransient(e)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS * attempt);
            }
        }
    }

    private <T> T once(@Nullable UUID companyId, boolean keep, Supplier<T> work) {
        Scope.enter(companyId, keep);
        try {
            return QuarkusTransaction.requiringNew()
                    .exceptionHandler(e -> TransactionExceptionResult.ROLLBACK)
                    .call(() -> {
                        if (companyId != null) {
                            sql.list("SELECT set_config('app.company_id', ?, true)", row -> "", companyId.toString());
                        }
                        return work.get();
                    });
        } finally {
            Scope.leave();
        }
    }

    /** Rolls a dry run back, whose result is kept aside. */
    private static final class DryRunOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DryRunOver() {
            super(null, null, false, false);
        }
    }
}
