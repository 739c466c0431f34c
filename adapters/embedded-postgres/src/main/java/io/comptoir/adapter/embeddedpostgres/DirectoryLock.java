package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** At most one application per directory. The operating system frees the lock of a killed one. */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    static DirectoryLock on(Path directory, Duration patience) throws IOException {
        var channel =
                FileChannel.open(directory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var deadline = new Deadline(patience);
        while (tryLock(channel) == null) {
            if (deadline.hasPassed()) {
                channel.close();
                throw new EmbeddedPostgresException("Another Comptoir is using " + directory
                        + "; stop it, or set COMPTOIR_DATA to another directory");
            }
            deadline.pause();
        }
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
