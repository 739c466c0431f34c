package io.comptoir.bootstrap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tests' own way to the database, beside the application. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Sees the rows of every company. */
    public static Connection asOwner() throws SQLException {
        return connect("comptoir.owner.username", "comptoir.owner.password");
    }

    /** Sees the rows of the company in {@code app.company_id}. */
    public static Connection asApplication() throws SQLException {
        return connect("quarkus.datasource.username", "quarkus.datasource.password");
    }

    private static Connection connect(String username, String password) throws SQLException {
        return DriverManager.getConnection(value(EmbeddedDatabase.URL), value(username), value(password));
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}
