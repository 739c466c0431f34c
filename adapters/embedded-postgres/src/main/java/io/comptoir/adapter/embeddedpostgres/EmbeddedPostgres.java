package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL server whose files, programs, passwords and log live in one directory.
 *
 * <p>Closing it stops the server. An application that is killed leaves its server running; the next start in the same
 * directory takes it over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE_WITH_ANOTHER_APPLICATION = Duration.ofSeconds(5);

    private final DirectoryLock lock;
    private final Server server;
    private final Administration administration;
    private boolean closed;

    private EmbeddedPostgres(DirectoryLock lock, Server server, Administration administration) {
        this.lock = lock;
        this.server = server;
        this.administration = administration;
    }

    public static EmbeddedPostgres start(Path directory, Durability durability) {
        return start(directory, durability, PATIENCE_WITH_ANOTHER_APPLICATION);
    }

    static EmbeddedPostgres start(Path directory, Durability durability, Duration patience) {
        try {
            var home =
                    PrivateFiles.createDirectories(directory.toAbsolutePath()).toRealPath();
            var lock = DirectoryLock.on(home, patience);
            try {
                return start(home, durability, lock);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new EmbeddedPostgresException("The database in " + directory + " does not start: " + e, e);
        }
    }

    private static EmbeddedPostgres start(Path home, Durability durability, DirectoryLock lock)
            throws IOException, SQLException {
        var secrets = Secrets.keptIn(home.resolve("secrets.properties"));
        var programs = Programs.unpackedUnder(home);
        var cluster = Cluster.under(home, programs, secrets.superuser(), durability);
        var server = Server.of(cluster, programs, durability);
        var administration = new Administration(server.port(), secrets);
        administration.createRoles();
        return new EmbeddedPostgres(lock, server, administration);
    }

    /** The database of this name, made empty when there is none. */
    public Database database(String name) {
        try {
            return administration.database(name);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("The database " + name + " cannot be made", e);
        }
    }

    /** An empty database of this name, whatever it held before. */
    public Database freshDatabase(String name) {
        try {
            return administration.freshDatabase(name);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("The database " + name + " cannot be made anew", e);
        }
    }

    /** Leaves the server running, as a killed application does. */
    synchronized void abandon() throws IOException {
        closed = true;
        lock.close();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            server.stop();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("The database does not stop", e);
        }
    }
}
