package io.comptoir.adapter.embeddedpostgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run to its end. */
record Command(int exitCode, String output) {

    private static final long PATIENCE_SECONDS = 120;

    /** The output goes through a file: a server that the program leaves behind would hold a pipe open. */
    static Command run(List<String> command) throws IOException {
        var output = Files.createTempFile("comptoir", ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var process = builder.redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            return new Command(exitCode(process), Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    void orFail(String what) {
        if (!succeeded()) {
            throw new EmbeddedPostgresException(what + " failed (" + exitCode + "): " + output.strip());
        }
    }

    private static int exitCode(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while the database was starting or stopping", e);
        }
    }

    private static File nothing() {
        return new File(Platform.current().isWindows() ? "NUL" : "/dev/null");
    }
}
