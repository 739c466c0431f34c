package io.comptoir.domain.company;

import io.comptoir.domain.shared.document.DocumentType;
import java.util.Locale;

/**
 * How the numbers of a document type look.
 *
 * @param withYear whether the year stands between prefix and counter; the counter then starts anew each year
 * @param width digits of the counter at least
 */
public record NumberFormat(DocumentType type, String prefix, boolean withYear, int width) {

    private static final int WIDTH = 5;

    public static NumberFormat standard(DocumentType type) {
        return new NumberFormat(type, type.prefix(), true, WIDTH);
    }

    /** The number {@code counter} of {@code year}, such as {@code FA-2026-00042}. */
    public String number(int year, long counter) {
        var digits = String.format(Locale.ROOT, "%0" + width + "d", counter);
        return withYear ? prefix + "-" + year + "-" + digits : prefix + "-" + digits;
    }
}
