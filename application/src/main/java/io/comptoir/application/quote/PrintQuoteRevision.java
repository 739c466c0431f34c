package io.comptoir.application.quote;

import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The paper of one revision of a quote: what was sent stays printable, whatever was written since. */
@UseCase("quote:download")
public class PrintQuoteRevision {

    private final QuoteDesk desk;
    private final Quotes quotes;
    private final QuotePaper paper;

    public PrintQuoteRevision(QuoteDesk desk, Quotes quotes, QuotePaper paper) {
        this.desk = desk;
        this.quotes = quotes;
        this.paper = paper;
    }

    public PrintedDocument handle(Caller caller, UUID id, int revision) {
        var now = desk.get(caller, id).snapshot();
        return paper.of(caller, quotes.revision(now, revision));
    }
}
