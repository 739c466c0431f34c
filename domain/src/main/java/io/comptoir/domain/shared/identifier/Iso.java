package io.comptoir.domain.shared.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of countries (ISO 3166-1 alpha-2) and languages (ISO 639-1), as the JDK knows them. */
public final class Iso {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).filter(l -> l.length() == 2).collect(Collectors.toSet());

    private Iso() {}

    public static boolean country(String code) {
        return COUNTRIES.contains(code);
    }

    public static boolean language(String code) {
        return LANGUAGES.contains(code);
    }
}
