package io.comptoir.adapter.persistence.shared;

import java.util.UUID;
import java.util.function.Supplier;

/** A test on a real PostgreSQL, as the application's role, in a company of its own. */
public abstract class PostgresTest {

    protected final JdbcUnitOfWork work = new JdbcUnitOfWork();
    protected final Sql sql = work.sql();
    protected final TimeOrderedIds ids = new TimeOrderedIds();
    protected final UUID company = ids.next();

    protected <T> T committed(Supplier<T> what) {
        return work.write(company, true, what);
    }

    protected void committed(Runnable what) {
        work.write(company, true, () -> {
            what.run();
            return what;
        });
    }
}
