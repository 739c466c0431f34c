package io.comptoir.application.quote;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.quote.QuoteStatus;
import org.jspecify.annotations.Nullable;

/** A quote in print, as it is or as it was in one of its revisions. */
@Service
public class QuotePaper {

    private final Letterhead letterhead;

    public QuotePaper(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    PrintedDocument of(Caller caller, QuoteSnapshot s) {
        var country = letterhead.country(caller);
        var paper = new PricedPaper(s.terms(), s.content(), country);
        var title = paper.title(PrintedKind.QUOTE, s.head().number())
                .withRevision(s.revision())
                .withState(s.status() == QuoteStatus.DRAFT ? PrintedState.DRAFT : PrintedState.FINAL);
        var dates = PrintedDates.of(s.head().created().day())
                .withValidUntil(s.offer().validUntil());
        var printed = paper.print(title, dates, letterhead.today(caller));
        return printed.customer() == null ? printed.withCustomer(prospect(s, paper, country)) : printed;
    }

    /** Somebody who is no customer yet has a name and maybe an address. */
    private static @Nullable PrintedCustomer prospect(QuoteSnapshot s, PricedPaper paper, String country) {
        var prospect = s.offer().prospect();
        if (prospect == null || prospect.name() == null) {
            return null;
        }
        return PrintedCustomer.of(PrintedAddress.of(prospect.name(), prospect.address(), country, paper.language()));
    }
}
