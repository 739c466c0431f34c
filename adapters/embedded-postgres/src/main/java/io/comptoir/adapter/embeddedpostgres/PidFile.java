package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server writes about itself into its cluster: on line 1 its process, on line 4 its port. */
record PidFile(long process, int port) {

    private static final int PORT_LINE = 3;

    /** Empty when there is none, or when it is too short to be the word of a server that came up. */
    static Optional<PidFile> read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file));
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        }
    }

    private static Optional<PidFile> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PidFile(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /** Whether the process still is the server of this cluster, and not a stranger that was given the same number. */
    boolean isServerOf(Path cluster) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info -> looksLikeServer(info, cluster))
                .isPresent();
    }

    private static boolean looksLikeServer(ProcessHandle.Info info, Path cluster) {
        return info.commandLine()
                .map(line -> line.contains(cluster.toString()))
                .orElseGet(() -> info.command().orElse("").contains("postgres"));
    }
}
