package io.comptoir.adapter.rest.shared.listing;

import io.comptoir.adapter.rest.shared.Digests;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Cursors: where a page ended, for which filters, signed. Stateless; they work until the key is changed
 * ({@code comptoir.cursor.secret}, shared by all instances).
 */
final class Cursors {

    /** @param key sort values and id; empty on the first page */
    record Cursor(List<String> key, boolean backwards) {}

    private static final Cursor START = new Cursor(List.of(), false);
    private static final String SEPARATOR = "\u0001";
    private static final int LONGEST = 2000;

    private Cursors() {}

    static String hash(String filters) {
        return Digests.sha256(filters).substring(0, 16);
    }

    static @Nullable String write(List<String> key, boolean backwards, String filterHash) {
        if (key.isEmpty()) {
            return null;
        }
        var content = filterHash + SEPARATOR + (backwards ? "b" : "f") + SEPARATOR + String.join(SEPARATOR, key);
        return encode(content.getBytes(StandardCharsets.UTF_8)) + "." + encode(mac(content));
    }

    static Cursor read(@Nullable String cursor, String filterHash) {
        if (cursor == null) {
            return START;
        }
        int dot = cursor.indexOf('.');
        if (dot < 0 || cursor.length() > LONGEST) {
            throw HttpProblem.parameter("invalid-cursor", "cursor");
        }
        var content = new String(decode(cursor.substring(0, dot)), StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(mac(content), decode(cursor.substring(dot + 1)))) {
            throw HttpProblem.parameter("invalid-cursor", "cursor");
        }
        var parts = List.of(content.split(SEPARATOR, -1));
        if (!parts.getFirst().equals(filterHash)) {
            throw HttpProblem.parameter("cursor-mismatch", "cursor");
        }
        return new Cursor(parts.subList(2, parts.size()), parts.get(1).equals("b"));
    }

    private static byte[] mac(String content) {
        try {
            var secret = ConfigProvider.getConfig().getValue("comptoir.cursor.secret", String.class);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.parameter("invalid-cursor", "cursor");
        }
    }
}
