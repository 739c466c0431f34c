package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that only their owner may read, where the file system knows owners. */
public final class PrivateFiles {

    private PrivateFiles() {}

    public static Path createDirectories(Path directory) throws IOException {
        return Files.createDirectories(directory, onlyOwner("rwx------"));
    }

    /** Writes the whole file or nothing: a crash leaves the old content, or none. */
    public static void write(Path file, String content) throws IOException {
        var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "new", null, onlyOwner("rw-------"));
        Files.writeString(unfinished, content, StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
