package io.comptoir.application.quote;

import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The paper of a quote, with its revision; a draft says so across the page. */
@UseCase("quote:download")
public class PrintQuote {

    private final QuoteDesk desk;
    private final QuotePaper paper;

    public PrintQuote(QuoteDesk desk, QuotePaper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        return paper.of(caller, desk.get(caller, id).snapshot());
    }
}
