package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The files of the databases, in the directory {@code cluster} of {@code home}.
 *
 * @param home also holds what belongs to the server: its port, its log
 */
record Cluster(Path home) {

    private static final String MAJOR_VERSION = "18";

    /** The cluster under {@code home}, initialised if there is none yet. It gets its name when it is complete. */
    static Cluster under(Path home, Programs programs, Login superuser, Durability durability) throws IOException {
        var cluster = new Cluster(home);
        if (!Files.exists(cluster.directory())) {
            var unfinished = home.resolve("cluster.unfinished");
            Trees.delete(unfinished);
            cluster.initialise(unfinished, programs, superuser, durability);
            Files.move(unfinished, cluster.directory(), StandardCopyOption.ATOMIC_MOVE);
        }
        cluster.checkVersion();
        return cluster;
    }

    Path directory() {
        return home.resolve("cluster");
    }

    void configure(List<String> settings) throws IOException {
        PrivateFiles.write(directory().resolve("comptoir.conf"), String.join("\n", settings) + "\n");
    }

    Optional<PidFile> runningServer() throws IOException {
        return PidFile.read(pidFile()).filter(server -> server.isServerOf(directory()));
    }

    /** After a power cut or in a new container, the number in the file may belong to any process. */
    void forgetDeadServer() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return directory().resolve("postmaster.pid");
    }

    private void initialise(Path directory, Programs programs, Login superuser, Durability durability)
            throws IOException {
        var password = home.resolve("password");
        PrivateFiles.write(password, superuser.password());
        try {
            programs.run("initdb", initdb(directory, password, superuser, durability))
                    .orFail("Making the database's files");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                directory.resolve("postgresql.conf"),
                "\ninclude_if_exists = 'comptoir.conf'\n",
                StandardOpenOption.APPEND);
    }

    private static List<String> initdb(Path directory, Path password, Login superuser, Durability durability) {
        return List.of(
                "--pgdata=" + directory,
                "--username=" + superuser.username(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                durability == Durability.THROWAWAY ? "--no-sync" : "--data-checksums");
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(directory().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new EmbeddedPostgresException("The database in " + directory() + " is of PostgreSQL " + version
                    + " and this Comptoir brings PostgreSQL " + MAJOR_VERSION
                    + ": dump it with the Comptoir that wrote it, and restore it into an empty directory");
        }
    }
}
