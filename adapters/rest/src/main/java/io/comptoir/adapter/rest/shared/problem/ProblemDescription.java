package io.comptoir.adapter.rest.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of problems with its words; {@code {…}} stands where a problem has a fact. */
@Schema(name = "ProblemDescription")
public record ProblemDescription(
        @Schema(examples = "version-conflict") String code,

        @Schema(examples = "urn:comptoir:problem:version-conflict")
        String type,

        String titleFr,
        String titleEn,
        String detailFr,
        String detailEn) {

    private static final String TITLE = ".title";

    /** All codes, in the order of the alphabet. */
    @Schema(name = "ProblemDescriptions")
    public record All(List<ProblemDescription> items) {}

    static All all() {
        return new All(ProblemTexts.keys("fr").stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .sorted()
                .flatMap(code -> of(code).stream())
                .toList());
    }

    static Optional<ProblemDescription> of(String code) {
        return ProblemTexts.find(Locale.FRENCH, code + TITLE)
                .map(title -> new ProblemDescription(
                        code,
                        "urn:comptoir:problem:" + code,
                        title,
                        words(Locale.ENGLISH, code + TITLE),
                        words(Locale.FRENCH, code + ".detail"),
                        words(Locale.ENGLISH, code + ".detail")));
    }

    private static String words(Locale language, String key) {
        return ProblemTexts.find(language, key).orElse(key);
    }
}
