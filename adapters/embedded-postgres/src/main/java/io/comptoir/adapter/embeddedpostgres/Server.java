package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The running server of a cluster. */
record Server(Cluster cluster, Programs programs, int port) {

    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    /** Suits one application with a pool of twenty connections on a small machine. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "max_connections = 60",
            "shared_buffers = '128MB'",
            "work_mem = '8MB'",
            "maintenance_work_mem = '64MB'",
            "effective_cache_size = '512MB'",
            "max_wal_size = '1GB'",
            "wal_compression = 'on'",
            "random_page_cost = 1.1",
            "jit = off",
            "deadlock_timeout = '200ms'",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'",
            "log_min_messages = 'warning'",
            "log_line_prefix = '%m [%p] '");

    /** A server that a killed application left behind is taken over; otherwise one is started. */
    static Server of(Cluster cluster, Programs programs, Durability durability) throws IOException {
        var left = cluster.runningServer();
        if (left.isPresent()) {
            return new Server(cluster, programs, left.get().port());
        }
        cluster.forgetDeadServer();
        return start(cluster, programs, durability);
    }

    private static Server start(Cluster cluster, Programs programs, Durability durability) throws IOException {
        var port = Ports.choose(cluster.home().resolve("port"));
        var settings = new ArrayList<>(SETTINGS);
        settings.add("port = " + port);
        settings.addAll(durability.settings());
        cluster.configure(settings);
        var log = cluster.home().resolve("server.log");
        keepSmall(log);
        programs.own(cluster.directory());
        programs.run("pg_ctl", pgCtl(cluster, "start", "--log=" + log))
                .orFail("Starting the database (its log is " + log + ")");
        Ports.remember(cluster.home().resolve("port"), port);
        return new Server(cluster, programs, port);
    }

    /** Open transactions are rolled back, everything committed is on disk afterwards. */
    void stop() throws IOException {
        if (cluster.runningServer().isPresent()) {
            programs.run("pg_ctl", pgCtl(cluster, "stop", "--mode=fast")).orFail("Stopping the database");
        }
    }

    private static List<String> pgCtl(Cluster cluster, String action, String option) {
        return List.of(action, "--pgdata=" + cluster.directory(), "--wait", "--timeout=60", "--silent", option);
    }

    private static void keepSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("server.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
