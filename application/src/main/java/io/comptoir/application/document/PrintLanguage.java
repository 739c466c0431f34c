package io.comptoir.application.document;

import java.util.Locale;

/** The languages the company prints in. */
public enum PrintLanguage {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    PrintLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language for an ISO 639-1 code, with or without a region; English for those we do not print in. */
    public static PrintLanguage of(String code) {
        return Locale.forLanguageTag(code).getLanguage().equals("fr") ? FR : EN;
    }
}
