package io.comptoir.adapter.embeddedpostgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A compressed archive of files, directories and links. */
record TarXz(InputStream compressed) {

    private static final int OWNER_EXECUTE = 0100;

    void unpackInto(Path root) throws IOException {
        PrivateFiles.createDirectories(root);
        var decompression = Decompression.of(compressed);
        var tar = new TarArchiveInputStream(new BufferedInputStream(decompression.content()));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpack(tar, entry, root);
        }
        decompression.requireWhole();
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path root) throws IOException {
        var target = inside(root, entry.getName());
        if (entry.isDirectory()) {
            PrivateFiles.createDirectories(target);
            return;
        }
        var parent = Objects.requireNonNull(target.getParent());
        PrivateFiles.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            inside(root, parent.resolve(entry.getLinkName()).toString());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_EXECUTE) != 0 && !target.toFile().setExecutable(true, true)) {
            throw new EmbeddedPostgresException("Programs cannot be made executable in " + root);
        }
    }

    private static Path inside(Path root, String name) throws IOException {
        var target = root.resolve(name).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("An archive entry points outside its directory: " + name);
        }
        return target;
    }
}
