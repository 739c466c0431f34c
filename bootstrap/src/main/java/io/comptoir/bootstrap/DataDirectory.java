package io.comptoir.bootstrap;

import io.comptoir.adapter.embeddedpostgres.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where Comptoir keeps what must outlive it: database, keys, attachments, mails. */
record DataDirectory(Path path) {

    static DataDirectory of(Settings settings) {
        var configured = settings.find("comptoir.data").map(Path::of);
        return at(configured.orElseGet(() -> Path.of(System.getProperty("user.home"), ".comptoir")));
    }

    static DataDirectory at(Path path) {
        try {
            return new DataDirectory(
                    PrivateFiles.createDirectories(path.toAbsolutePath()).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " cannot be made", e);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    SigningKeys signingKeys() {
        return SigningKeys.keptIn(path.resolve("keys"));
    }
}
