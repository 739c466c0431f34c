package io.comptoir.adapter.embeddedpostgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The three logins of a cluster, with passwords drawn once and kept beside it. */
record Secrets(Login superuser, Login owner, Login application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            PrivateFiles.write(file, """
                    postgres=%s
                    comptoir_owner=%s
                    comptoir_app=%s
                    """.formatted(password(), password(), password()));
        }
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Secrets(login(kept, "postgres"), login(kept, "comptoir_owner"), login(kept, "comptoir_app"));
    }

    private static Login login(Properties kept, String role) {
        var password = kept.getProperty(role);
        if (password == null) {
            throw new EmbeddedPostgresException("The password of " + role + " is missing from the database's secrets");
        }
        return new Login(role, password);
    }

    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
