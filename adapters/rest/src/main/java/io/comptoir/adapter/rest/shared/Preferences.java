package io.comptoir.adapter.rest.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code Prefer} (RFC 7240): wishes that change nothing about what happens. Unknown ones are ignored. */
final class Preferences {

    static final String APPLIED = "Preference-Applied";
    static final String MINIMAL = "return=minimal";
    static final String WHOLE = "return=representation";
    static final String LENIENT = "handling=lenient";

    private final Set<String> wishes;

    private Preferences(Set<String> wishes) {
        this.wishes = wishes;
    }

    static Preferences of(@Nullable String prefer) {
        return new Preferences(
                prefer == null
                        ? Set.of()
                        : Arrays.stream(prefer.toLowerCase(Locale.ROOT).split(",", -1))
                                .map(wish -> wish.replaceAll("[\\s\"]", ""))
                                .collect(Collectors.toSet()));
    }

    boolean wants(String wish) {
        return wishes.contains(wish);
    }

    /** Whether unknown parameters are to be passed over. */
    boolean lenient() {
        return wants(LENIENT);
    }

    static String ignoring(Set<String> names) {
        return LENIENT + (names.isEmpty() ? "" : "; ignored=\"" + String.join(" ", names) + "\"");
    }
}
