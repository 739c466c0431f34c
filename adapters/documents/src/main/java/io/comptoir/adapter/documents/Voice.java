package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedTitle;

/** How one document speaks: the words and figures of its language and currency. */
record Voice(Words words, Figures figures) {

    static Voice of(PrintedTitle title) {
        return new Voice(Words.in(title.language()), new Figures(title.language(), title.currency()));
    }

    String word(String key) {
        return words.get(key);
    }

    /** "FA-2026-00012 du 21/11/2026". */
    String dated(PrintedSource source) {
        var date = source.date();
        return date == null ? source.number() : words.get("source.dated", source.number(), figures.date(date));
    }

    /** "Facture FA-2026-00012 du 21/11/2026". */
    String named(PrintedSource source) {
        return words.get("source." + source.kind()) + " " + dated(source);
    }
}
