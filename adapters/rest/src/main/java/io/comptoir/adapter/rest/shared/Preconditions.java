package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.Expected;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code If-Match}: {@code "17"}, {@code "17.x"}, {@code W/"17.x"} or {@code *}. Only the part before the dot counts. */
final class Preconditions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:\\.[\\w-]{0,64})?\"");

    private Preconditions() {}

    static Expected expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw HttpProblem.of(428, "precondition-required");
        }
        if (ifMatch.strip().equals("*")) {
            return Expected.ANY;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw HttpProblem.header(400, "invalid-header", "If-Match");
        }
        return new Expected(Integer.valueOf(tag.group(1)));
    }

    /** Whether {@code If-None-Match} names the tag, as one of several, weakened by a proxy, or by {@code *}. */
    static boolean knows(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(tag::equals);
    }
}
