package io.comptoir.adapter.embeddedpostgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * What an xz archive holds. The machine's own {@code xz} does it where there is one: it is several times as fast as a
 * virtual machine that has just started, and the first start waits for it. Elsewhere it is done in Java.
 */
record Decompression(InputStream content, @Nullable Process program) {

    static Decompression of(InputStream compressed) throws IOException {
        try {
            var program = new ProcessBuilder("xz", "--decompress", "--stdout")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread.ofPlatform().daemon().start(() -> feed(compressed, program.getOutputStream()));
            return new Decompression(program.getInputStream(), program);
        } catch (IOException noSuchProgram) {
            return inJava(compressed);
        }
    }

    static Decompression inJava(InputStream compressed) throws IOException {
        return new Decompression(new XZInputStream(new BufferedInputStream(compressed)), null);
    }

    /** Once all has been read: an archive that broke off is no archive. */
    void requireWhole() throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        if (program != null && exitCode(program) != 0) {
            throw new IOException("xz could not read the archive");
        }
    }

    private static void feed(InputStream compressed, OutputStream program) {
        try (program) {
            compressed.transferTo(program);
        } catch (IOException _) {
            // A program that takes no more says by its exit code whether that is an error.
        }
    }

    private static int exitCode(Process program) {
        try {
            return program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
