package io.comptoir.adapter.persistence.shared;

import java.sql.SQLException;
import java.util.Set;

/** A statement that PostgreSQL refused. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> TRANSIENT = Set.of("40P01", "40001", "55P03");

    private final String state;

    SqlFailure(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** The SQLSTATE; empty when unknown. */
    public String state() {
        return state;
    }

    public boolean uniqueViolation() {
        return "23505".equals(state);
    }

    public boolean foreignKeyViolation() {
        return "23503".equals(state);
    }

    /** Whether the same work may succeed when it is tried again: deadlock, serialisation failure, lock timeout. */
    static boolean isTransient(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && e.getSQLState() != null && TRANSIENT.contains(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
