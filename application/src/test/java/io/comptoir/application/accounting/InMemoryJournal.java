package io.comptoir.application.accounting;

import io.comptoir.domain.accounting.JournalEntry;
import java.util.ArrayList;
import java.util.List;

public final class InMemoryJournal implements Journal {

    public final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public void add(JournalEntry entry) {
        entries.add(entry);
    }
}
