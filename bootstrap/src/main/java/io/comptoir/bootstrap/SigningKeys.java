package io.comptoir.bootstrap;

import io.comptoir.adapter.embeddedpostgres.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** The pair of keys that signs and verifies access tokens: ECDSA on P-256, made at the first start. */
record SigningKeys(Path privateKey, Path publicKey) {

    static SigningKeys keptIn(Path directory) {
        var keys = new SigningKeys(directory.resolve("jwt-private.pem"), directory.resolve("jwt-public.pem"));
        try {
            if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
                PrivateFiles.createDirectories(directory);
                keys.make();
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing keys cannot be kept in " + directory, e);
        }
    }

    Map<String, String> properties() {
        return Map.of(
                "mp.jwt.verify.publickey.location", publicKey.toUri().toString(),
                "comptoir.token.public-key", publicKey.toUri().toString(),
                "smallrye.jwt.sign.key.location", privateKey.toUri().toString(),
                "comptoir.cursor.secret", cursorSecret());
    }

    /** Signs the cursors of lists: follows from the private key, so that it survives restarts. */
    private String cursorSecret() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("cursor".getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest(Files.readAllBytes(privateKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read", e);
        }
    }

    private void make() throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            PrivateFiles.write(privateKey, pem("PRIVATE KEY", pair.getPrivate()));
            PrivateFiles.write(publicKey, pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no P-256", e);
        }
    }

    private static String pem(String kind, Key key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
