package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The programs of PostgreSQL, unpacked once per version. The directory carries a checksum of the archive, so that an
 * upgrade unpacks anew, and it gets its name last, so that a broken unpacking is never taken for a whole one.
 */
record Binaries(Path directory, Platform platform) {

    static Binaries unpackedUnder(Path parent) throws IOException {
        var platform = Platform.current();
        var directory = parent.resolve("binaries-" + fingerprint(platform));
        if (!Files.isDirectory(directory)) {
            unpack(platform, directory);
        }
        return new Binaries(directory, platform);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(platform.isWindows() ? name + ".exe" : name);
    }

    private static void unpack(Platform platform, Path directory) throws IOException {
        var unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        try (var archive = open(platform)) {
            new TarXz(archive).unpackInto(unfinished);
        }
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fingerprint(Platform platform) throws IOException {
        var checksum = new CRC32();
        try (var archive = open(platform)) {
            var buffer = new byte[64 * 1024];
            for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        }
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static InputStream open(Platform platform) {
        var archive = Binaries.class.getClassLoader().getResourceAsStream(platform.archive());
        if (archive == null) {
            throw new EmbeddedPostgresException("This build holds no PostgreSQL for this machine (" + platform.archive()
                    + "); point QUARKUS_DATASOURCE_JDBC_URL at a PostgreSQL server instead");
        }
        return archive;
    }
}
