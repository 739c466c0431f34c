package io.comptoir.adapter.embeddedpostgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What only the superuser does: the two roles of the application, and databases. */
record Administration(int port, Secrets secrets) {

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final String SQLSTATE_STARTING_UP = "57P03";
    private static final String SQLSTATE_CLASS_CONNECTION = "08";

    void createRoles() throws SQLException {
        try (var connection = connectPatiently()) {
            createRole(connection, secrets.owner());
            createRole(connection, secrets.application());
        }
    }

    Database database(String name) throws SQLException {
        try (var connection = connect()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                createDatabase(connection, name);
            }
        }
        return describe(name);
    }

    Database freshDatabase(String name) throws SQLException {
        try (var connection = connect()) {
            execute(connection, "drop database if exists %s with (force)".formatted(identifier(name)));
            createDatabase(connection, name);
        }
        return describe(name);
    }

    /** Waits for a server that is still replaying its log after a crash. */
    private Connection connectPatiently() throws SQLException {
        var deadline = new Deadline(RECOVERY);
        while (true) {
            try {
                return connect();
            } catch (SQLException e) {
                if (deadline.hasPassed() || !isStillStarting(e)) {
                    throw e;
                }
                deadline.pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        return describe("postgres").connectAs(secrets.superuser());
    }

    private Database describe(String name) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + identifier(name);
        return new Database(url, secrets.owner(), secrets.application());
    }

    private void createDatabase(Connection connection, String name) throws SQLException {
        var database = identifier(name);
        execute(
                connection,
                "create database %s owner %s"
                        .formatted(database, secrets.owner().username()));
        execute(connection, "revoke all on database %s from public".formatted(database));
        execute(
                connection,
                "grant connect on database %s to %s"
                        .formatted(database, secrets.application().username()));
    }

    private static void createRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.username())) {
            execute(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
                            .formatted(identifier(login.username()), login.password()));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isStillStarting(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.equals(SQLSTATE_STARTING_UP) || state.startsWith(SQLSTATE_CLASS_CONNECTION));
    }

    private static String identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        return name;
    }
}
