package io.comptoir.application.accounting;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists the lines of the books, the latest first. */
@UseCase("journalEntry:list")
public class ListJournalEntries {

    private final JournalList entries;

    public ListJournalEntries(JournalList entries) {
        this.entries = entries;
    }

    public Page<JournalList.Line> handle(Caller caller, ListRequest request) {
        return entries.page(request);
    }
}
