package io.comptoir.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.identity.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedTokensTest {

    private static final User USER =
            User.create(UUID.fromString("01920000-0000-7000-8000-000000000001"), "a@b.example", "Anna", null, "fr");

    @TempDir
    Path directory;

    private KeyPair keys;
    private SignedTokens tokens;

    @BeforeEach
    void a_key_pair() throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        keys = generator.generateKeyPair();
        var pem = directory.resolve("key.pem");
        Files.writeString(
                pem,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        tokens = new SignedTokens(pem.toUri().toString());
    }

    @Test
    void signs_access_tokens_for_a_quarter_of_an_hour() throws GeneralSecurityException {
        var session = UUID.randomUUID();

        var token = tokens.access(USER, session, Instant.parse("2026-11-21T10:00:00Z"));

        var parts = token.value().split("\\.");
        assertThat(decoded(parts[0])).contains("\"alg\":\"ES256\"");
        assertThat(decoded(parts[1]))
                .contains(
                        "\"iss\":\"comptoir\"",
                        "\"aud\":\"comptoir\"",
                        "\"token_version\":1",
                        USER.id().toString())
                .contains("\"exp\":1795256100", session.toString());
        assertThat(verified(parts)).isTrue();
    }

    @Test
    void makes_refresh_tokens_that_nobody_guesses_and_keeps_their_hash() {
        var first = tokens.refresh();
        var second = tokens.refresh();

        assertThat(first.value()).hasSize(43).isNotEqualTo(second.value());
        assertThat(first.hash()).isEqualTo(tokens.hashOf(first.value())).isNotEqualTo(first.value());
    }

    private boolean verified(String[] parts) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
