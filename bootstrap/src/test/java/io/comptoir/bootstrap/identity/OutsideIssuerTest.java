package io.comptoir.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.rest.identity.VerifiedTokens;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideIssuerTest {

    private static final String ISSUER = "https://id.example";
    private static final String OWN = "comptoir";

    @TempDir
    Path directory;

    private KeyPair ours;
    private KeyPair theirs;
    private VerifiedTokens tokens;
    private JWTAuthContextInfo configured;

    @BeforeEach
    void an_issuer_beside_our_own() throws GeneralSecurityException, IOException {
        ours = keys("EC", 256);
        theirs = keys("RSA", 2048);
        var pem = directory.resolve("own.pem");
        Files.writeString(
                pem,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(ours.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        tokens = new VerifiedTokens(Optional.of(pem.toUri().toString()));
        configured = new JWTAuthContextInfo(theirs.getPublic(), ISSUER);
        configured.setExpectedAudience(Set.of(OWN));
    }

    @Test
    void is_believed_beside_this_server() throws ParseException {
        assertThat(subject(token(ISSUER, SignatureAlgorithm.RS256, theirs.getPrivate())))
                .isEqualTo("anna");
        assertThat(subject(token(OWN, SignatureAlgorithm.ES256, ours.getPrivate())))
                .isEqualTo("anna");
    }

    @Test
    void cannot_speak_for_this_server_nor_this_server_for_it() {
        assertRefused(token(OWN, SignatureAlgorithm.RS256, theirs.getPrivate()));
        assertRefused(token(ISSUER, SignatureAlgorithm.ES256, ours.getPrivate()));
    }

    @Test
    void uses_none_but_the_algorithms_allowed() {
        SecretKey confused = new SecretKeySpec(theirs.getPublic().getEncoded(), "HmacSHA256");
        var token = Jwt.issuer(ISSUER)
                .audience(OWN)
                .subject("anna")
                .expiresIn(Duration.ofMinutes(5))
                .sign(confused);

        assertRefused(token);
        assertRefused(token(ISSUER, SignatureAlgorithm.RS512, theirs.getPrivate()));
    }

    @Test
    void is_believed_again_without_a_second_look_at_the_signature() throws ParseException {
        var token = token(ISSUER, SignatureAlgorithm.RS256, theirs.getPrivate());

        assertThat(tokens.parse(token, configured)).isSameAs(tokens.parse(token, configured));
    }

    private String subject(String token) throws ParseException {
        return tokens.parse(token, configured).getSubject();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.parse(token, configured)).isInstanceOf(ParseException.class);
    }

    private static String token(String issuer, SignatureAlgorithm algorithm, PrivateKey key) {
        return Jwt.issuer(issuer)
                .audience(OWN)
                .subject("anna")
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .algorithm(algorithm)
                .sign(key);
    }

    private static KeyPair keys(String algorithm, int size) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }
}
