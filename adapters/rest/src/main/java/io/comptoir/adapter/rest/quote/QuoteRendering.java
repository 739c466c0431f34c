package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.quote.QuoteResponse.AcceptanceBody;
import io.comptoir.adapter.rest.quote.QuoteResponse.SendingBody;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.quote.QuoteView;
import java.util.Locale;
import java.util.Objects;

/** Quotes as JSON. */
final class QuoteRendering {

    static final String COLLECTION = "quotes";

    private QuoteRendering() {}

    static QuoteResponse response(QuoteView view, Locale language) {
        var quote = view.quote();
        var terms = quote.terms();
        var head = quote.head();
        var offer = quote.offer();
        var outcome = quote.outcome();
        return new QuoteResponse(
                quote.id(),
                Objects.requireNonNull(head.number()),
                quote.status().name(),
                head.version(),
                quote.revision(),
                offer.binding(),
                offer.validUntil(),
                offer.reservedUntil(),
                offer.warehouseId(),
                terms.customerId(),
                CustomerResponse.from(terms.customer()),
                terms.contactId(),
                ProspectBody.from(offer.prospect()),
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency().getCurrencyCode(),
                terms.priceListId(),
                terms.paymentTermId(),
                terms.paymentMethod() == null ? null : terms.paymentMethod().name(),
                terms.customerReference(),
                terms.requestedDate(),
                terms.salesRepId(),
                terms.note(),
                SendingBody.from(outcome.sending()),
                AcceptanceBody.from(outcome.acceptance()),
                outcome.reason(),
                QuoteLineResponse.allOf(view),
                quote.content().discounts().stream().map(DiscountBody::from).toList(),
                TotalsResponse.from(quote.content().totals()),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + quote.id(), language),
                WarningResponse.allOf(view.warnings(), language),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }
}
