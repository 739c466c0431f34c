package io.comptoir.application.quote;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteStatus;
import java.util.UUID;

/** The paper of a quote, with its revision; a draft says so across the page. */
@UseCase("quote:download")
public class PrintQuote {

    private final QuoteDesk desk;
    private final Letterhead letterhead;

    public PrintQuote(QuoteDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = desk.get(caller, id).snapshot();
        var paper = new PricedPaper(s.terms(), s.content(), letterhead.country(caller));
        var title = paper.title(PrintedKind.QUOTE, s.head().number())
                .withRevision(s.revision())
                .withState(s.status() == QuoteStatus.DRAFT ? PrintedState.DRAFT : PrintedState.FINAL);
        var dates = PrintedDates.of(s.head().created().day())
                .withValidUntil(s.offer().validUntil());
        return paper.print(title, dates, letterhead.today(caller));
    }
}
