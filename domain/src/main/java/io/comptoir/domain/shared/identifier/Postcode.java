package io.comptoir.domain.shared.identifier;

import java.util.Map;
import java.util.regex.Pattern;

/** Postal codes, loosely: the forms of the neighbours (Universal Postal Union), anything short elsewhere. */
public final class Postcode {

    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern FIVE = Pattern.compile("\\d{5}");

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            Map.entry("AT", FOUR),
            Map.entry("BE", FOUR),
            Map.entry("CH", FOUR),
            Map.entry("DE", FIVE),
            Map.entry("DK", FOUR),
            Map.entry("ES", FIVE),
            Map.entry("FI", FIVE),
            Map.entry("FR", FIVE),
            Map.entry("IT", FIVE),
            Map.entry("LI", FOUR),
            Map.entry("LU", Pattern.compile("(L-)?\\d{4}")),
            Map.entry("MC", Pattern.compile("980\\d{2}")),
            Map.entry("NL", Pattern.compile("\\d{4} ?[A-Z]{2}")),
            Map.entry("PL", Pattern.compile("\\d{2}-\\d{3}")),
            Map.entry("PT", Pattern.compile("\\d{4}(-\\d{3})?")),
            Map.entry("SE", Pattern.compile("\\d{3} ?\\d{2}")),
            Map.entry("US", Pattern.compile("\\d{5}(-\\d{4})?")));

    private static final Pattern ELSEWHERE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,14}");

    private Postcode() {}

    public static boolean valid(String country, String postcode) {
        return FORMS.getOrDefault(country, ELSEWHERE).matcher(postcode).matches();
    }
}
