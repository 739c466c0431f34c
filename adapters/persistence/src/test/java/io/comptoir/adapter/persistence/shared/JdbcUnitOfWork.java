package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.UnitOfWork;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions of the tests, without a container: one connection per thread, as the application's role. */
public final class JdbcUnitOfWork implements UnitOfWork {

    private static final BlockingQueue<Connection> IDLE = new LinkedBlockingQueue<>();
    private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

    private final Sql sql = new Sql(new CurrentConnection());

    public Sql sql() {
        return sql;
    }

    @Override
    public <T> T write(UUID companyId, boolean keep, Supplier<T> work) {
        return run(companyId, keep, work);
    }

    @Override
    public <T> T read(UUID companyId, Supplier<T> work) {
        return run(companyId, true, work);
    }

    @Override
    public <T> T global(Supplier<T> work) {
        return run(null, true, work);
    }

    private <T> T run(@Nullable UUID companyId, boolean keep, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(companyId, keep, work);
            } catch (RuntimeException e) {
                if (attempt == 5 || !SqlFailure.isTransient(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(@Nullable UUID companyId, boolean keep, Supplier<T> work) {
        Scope.enter(companyId, keep);
        try {
            var connection = connection();
            CURRENT.set(connection);
            boolean done = false;
            try {
                if (companyId != null) {
                    sql.list("SELECT set_config('app.company_id', ?, true)", row -> "", companyId.toString());
                }
                var result = work.get();
                done = keep;
                return result;
            } finally {
                CURRENT.remove();
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                IDLE.add(connection);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        } finally {
            Scope.leave();
        }
    }

    private static Connection connection() throws SQLException {
        var idle = IDLE.poll();
        if (idle != null) {
            return idle;
        }
        var connection = TestPostgres.database().connectAsApplication();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Hands out the thread's connection; closing it only gives it back. */
    private static final class CurrentConnection implements DataSource {

        @Override
        public Connection getConnection() {
            var connection = Objects.requireNonNull(CURRENT.get(), "not inside a unit of work");
            return (Connection) Proxy.newProxyInstance(
                    CurrentConnection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, args) -> {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String username, String password) {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return type.isInstance(this);
        }
    }
}
