package io.comptoir.adapter.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An address with a name, as a header shows it (RFC 5322; RFC 2047 where the name is not plain). */
final class Mailbox {

    private static final int LONGEST_NAME = 100;

    /** As many characters, of four bytes each, fit an encoded word of 75 characters. */
    private static final int WORD = 11;

    private Mailbox() {}

    static String named(String name, String address) {
        var plain = Messages.oneLine(name);
        var bounded = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        if (bounded.isEmpty()) {
            return address;
        }
        var shown = bounded.matches("[A-Za-z0-9 '&+-]+") ? "\"" + bounded + "\"" : encoded(bounded);
        return shown + " <" + address + ">";
    }

    private static String encoded(String name) {
        var points = name.codePoints().toArray();
        return IntStream.iterate(0, i -> i < points.length, i -> i + WORD)
                .mapToObj(i -> new String(points, i, Math.min(WORD, points.length - i)))
                .map(part ->
                        "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining(" "));
    }
}
