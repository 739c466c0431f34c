package io.comptoir.domain.company;

import io.comptoir.domain.shared.document.DocumentType;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the numbers of a document type look.
 *
 * @param withYear whether the year stands between prefix and counter; the counter then starts anew each year
 * @param width digits of the counter at least
 */
public record NumberFormat(DocumentType type, String prefix, boolean withYear, int width) {

    private static final int WIDTH = 5;
    private static final int CONTINUOUS = 0;
    /** What the law lets numbers be (BR-FR-02); never what could be taken for the year of another format. */
    private static final Predicate<String> PREFIX =
            Pattern.compile("(?!.*-\\d{4}$)[A-Z0-9+_/-]{1,12}").asMatchPredicate();

    public static NumberFormat standard(DocumentType type) {
        return new NumberFormat(type, type.prefix(), true, WIDTH);
    }

    boolean wellFormed() {
        return PREFIX.test(prefix);
    }

    /** The year whose counter this format takes; 0: one counter for all years. */
    public int series(int year) {
        return withYear ? year : CONTINUOUS;
    }

    /** The number {@code counter} of {@code year}, such as {@code FA-2026-00042}. */
    public String number(int year, long counter) {
        var digits = String.format(Locale.ROOT, "%0" + width + "d", counter);
        return withYear ? prefix + "-" + year + "-" + digits : prefix + "-" + digits;
    }
}
