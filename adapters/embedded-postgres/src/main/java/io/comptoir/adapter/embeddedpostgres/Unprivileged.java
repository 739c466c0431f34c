package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where Comptoir does, its programs go into a user namespace of their own, in which
 * they are nobody, or, where namespaces are forbidden, they become nobody for real: the cluster is handed over, and
 * the one capability they keep lets them through the directories of root's around it.
 */
enum Unprivileged {
    ALREADY(List.of()),
    IN_A_NAMESPACE(List.of("unshare", "--user")),
    AS_NOBODY(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--bounding-set=-all,+dac_override",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override"));

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged way(Platform platform) throws IOException {
        if (!platform.isLinux() || !isRoot()) {
            return ALREADY;
        }
        for (var way : List.of(IN_A_NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and neither unshare nor setpriv"
                + " helps here: start Comptoir as another user, or set QUARKUS_DATASOURCE_JDBC_URL");
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** PostgreSQL insists on owning its cluster. Another way may have been taken when it was made. */
    void own(Path cluster) throws IOException {
        var user = this == AS_NOBODY ? NOBODY : ROOT;
        if (this != ALREADY && !Files.getAttribute(cluster, "unix:uid").equals(user)) {
            Trees.giveTo(cluster, user);
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
    }

    private boolean works() throws IOException {
        try {
            return Command.run(command(Path.of("true"), List.of())).succeeded();
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
