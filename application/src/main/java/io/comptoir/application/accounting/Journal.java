package io.comptoir.application.accounting;

import io.comptoir.domain.accounting.JournalEntry;

/** The company's books, which are only ever added to. */
public interface Journal {

    void add(JournalEntry entry);
}
