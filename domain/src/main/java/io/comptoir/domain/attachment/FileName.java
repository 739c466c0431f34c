package io.comptoir.domain.attachment;

import java.text.Normalizer;

/** Names of files as they may be shown and sent back. */
final class FileName {

    private static final int LONGEST = 200;
    private static final String FALLBACK = "fichier";

    private FileName() {}

    /** The last part of a path, on one line, without characters that hide or reverse others. */
    static String of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isEmpty() || name.replace(".", "").isBlank()) {
            return FALLBACK;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
