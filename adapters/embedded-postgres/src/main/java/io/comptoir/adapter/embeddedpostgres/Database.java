package io.comptoir.adapter.embeddedpostgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database of the server.
 *
 * @param owner owns the schema and runs the migrations
 * @param application reads and writes rows, under row-level security
 */
public record Database(String jdbcUrl, Login owner, Login application) {

    public Connection connectAsOwner() throws SQLException {
        return connectAs(owner);
    }

    public Connection connectAsApplication() throws SQLException {
        return connectAs(application);
    }

    Connection connectAs(Login login) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        return source.getConnection(login.username(), login.password());
    }
}
