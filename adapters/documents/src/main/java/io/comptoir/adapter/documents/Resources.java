package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship with this package: fonts, templates, words. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        var stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("not shipped: " + name);
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (var stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
