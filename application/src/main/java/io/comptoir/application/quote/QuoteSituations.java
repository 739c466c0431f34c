package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.pricing.DiscountCeiling;
import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteProgress;
import io.comptoir.domain.quote.QuoteSituation;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Percentage;
import java.util.List;

/** Finds out what a quote has to know about the world: a constant number of reads, however many lines. */
@Service
public class QuoteSituations {

    private final QuantityLedger ledger;
    private final DocumentLinks links;
    private final Companies companies;

    public QuoteSituations(QuantityLedger ledger, DocumentLinks links, Companies companies) {
        this.ledger = ledger;
        this.links = links;
        this.companies = companies;
    }

    /** What was found, with the part that a view shows too. */
    record Found(QuoteSituation situation, Neighbours neighbours) {}

    QuoteSituation of(Caller caller, Quote quote) {
        return find(caller, quote).situation();
    }

    Found find(Caller caller, Quote quote) {
        var neighbours = links.of(QuoteHistory.ref(quote));
        var snapshot = quote.snapshot();
        var situation = new QuoteSituation(
                progress(snapshot),
                breaches(caller, snapshot),
                caller.may(QuotePermissions.SEND_OVER_CEILING),
                liveOrders(neighbours),
                caller.now().day());
        return new Found(situation, neighbours);
    }

    private QuoteProgress progress(QuoteSnapshot quote) {
        var lines = quote.content().lines().stream().map(SalesLine::id).toList();
        return QuoteProgress.of(quote, ledger.progress(lines));
    }

    private List<LineBreach> breaches(Caller caller, QuoteSnapshot quote) {
        var ceiling = companies.get(caller.companyId()).settings().salesRepDiscountCeiling();
        return ceiling == null ? List.of() : DiscountCeiling.breaches(quote.content(), new Percentage(ceiling));
    }

    private static List<String> liveOrders(Neighbours neighbours) {
        return neighbours.followers().stream()
                .filter(l -> l.type() == DocumentType.ORDER && !l.status().equals("CANCELLED"))
                .map(QuoteSituations::name)
                .toList();
    }

    private static String name(DocumentLink link) {
        return link.number() == null ? link.id().toString() : link.number();
    }
}
