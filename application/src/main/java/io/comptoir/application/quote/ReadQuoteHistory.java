package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.History.Recorded;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** What happened to a quote, oldest first. */
@UseCase("quote:read")
public class ReadQuoteHistory {

    private final QuoteDesk desk;
    private final History history;

    public ReadQuoteHistory(QuoteDesk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    public List<Recorded> handle(Caller caller, UUID id) {
        return history.of(QuoteHistory.TYPE, desk.get(caller, id).id());
    }
}
