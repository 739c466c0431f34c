package io.comptoir.adapter.security;

import io.comptoir.application.identity.Tokens;
import io.comptoir.domain.identity.User;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Access tokens as JWT signed with ES256, refresh tokens as 256 random bits of which only a hash is kept. */
@Singleton
public class SignedTokens implements Tokens {

    /** Issuer and audience of this server's own tokens. */
    public static final String NAME = "comptoir";

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final String location;
    private volatile @Nullable PrivateKey key;

    public SignedTokens(@ConfigProperty(name = "smallrye.jwt.sign.key.location") String location) {
        this.location = location;
    }

    @Override
    public AccessToken access(User user, UUID sessionId, Instant now) {
        var token = Jwt.issuer(NAME)
                .audience(NAME)
                .subject(user.id().toString())
                .claim("token_version", user.tokenVersion())
                .claim("sid", sessionId.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key());
        return new AccessToken(token, LIFETIME);
    }

    @Override
    public RefreshToken refresh() {
        var value = RandomToken.next();
        return new RefreshToken(value, hashOf(value));
    }

    @Override
    public String hashOf(String refreshToken) {
        return RandomToken.hashOf(refreshToken);
    }

    private PrivateKey key() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private Path path() {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }

    private PrivateKey read() {
        try {
            return KeyUtils.decodePrivateKey(Files.readString(path()), SignatureAlgorithm.ES256);
        } catch (IOException e) {
            throw new UncheckedIOException("no signing key at " + location, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signing key at " + location, e);
        }
    }
}
