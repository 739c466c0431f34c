package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteAction;
import io.comptoir.domain.quote.QuoteRule;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quotes for the customer behind a link: found, locked for his answer, and shown. */
@Service
public class PublicQuotes {

    private final QuoteDesk desk;
    private final Companies companies;

    public PublicQuotes(QuoteDesk desk, Companies companies) {
        this.desk = desk;
        this.companies = companies;
    }

    Quote get(Caller caller, PublicLinks.Link link) {
        return shown(caller, desk.get(caller, link.quoteId()));
    }

    /** The quote, locked; refused where the customer sees an older revision of it. */
    Quote lock(Caller caller, PublicLinks.Link link) {
        var quote = shown(caller, desk.lock(caller, link.quoteId(), Expected.ANY));
        quote.answerTo(link.revision());
        return quote;
    }

    PublicQuoteView view(Caller caller, Quote quote, PublicLinks.Link link) {
        var snapshot = quote.snapshot();
        var superseded = snapshot.revision() != link.revision();
        var seller = companies.get(caller.companyId()).identity();
        var actions = Stream.of(QuoteAction.ACCEPT, QuoteAction.REJECT)
                .map(a -> action(
                        a, superseded ? Optional.of(superseded(snapshot.revision(), link)) : whyNot(caller, quote, a)))
                .toList();
        return new PublicQuoteView(snapshot, seller, link.revision(), superseded, actions);
    }

    /** The caller under the name that the customer gave. */
    static Caller signed(Caller caller, String name) {
        var actor = Actor.byPublicLink(name);
        var now = new Stamp(actor, caller.now().at(), caller.now().day());
        return new Caller(
                caller.companyId(),
                actor,
                caller.roles(),
                caller.permissions(),
                caller.language(),
                caller.requestId(),
                now);
    }

    private Optional<Refusal> whyNot(Caller caller, Quote quote, QuoteAction action) {
        return quote.whyNot(action, desk.situation(caller, quote));
    }

    private static Refusal superseded(int current, PublicLinks.Link link) {
        return QuoteRule.QUOTE_SUPERSEDED.because("revision", link.revision(), "current", current);
    }

    private static ActionView action(QuoteAction action, Optional<Refusal> refusal) {
        return new ActionView(
                action.segment(), refusal.isEmpty(), refusal.map(List::of).orElse(List.of()));
    }

    private static Quote shown(Caller caller, Quote quote) {
        if (!quote.shownOn(caller.now().day())) {
            throw new DomainException.NotFound("quote", quote.id());
        }
        return quote;
    }
}
