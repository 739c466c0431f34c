package io.comptoir.domain.shared.identifier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Identifiers without the spaces, dots and dashes that people put into them, in capitals. */
public final class Compact {

    private Compact() {}

    public static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var compact = typed.replaceAll("[\\s\\u00A0\\u202F.-]", "").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? null : compact;
    }
}
