package io.comptoir.application.quote;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;

/** What is written when a quote is written once more: the same, without its prices, its rates and its dates. */
final class QuoteCopy {

    private QuoteCopy() {}

    static QuoteSheet of(QuoteSnapshot quote) {
        var content = quote.content();
        var offer = quote.offer();
        return new QuoteSheet(
                terms(quote.terms()),
                content.lines().stream().map(QuoteCopy::line).toList(),
                content.discounts(),
                new QuoteOffer(offer.binding(), null, null, offer.warehouseId(), offer.prospect()));
    }

    private static TermsInput terms(Terms t) {
        return new TermsInput(
                t.customerId(),
                t.contactId(),
                t.projectId(),
                t.incoterm(),
                t.carrierId(),
                null,
                t.currency(),
                t.priceListId(),
                t.paymentTermId(),
                t.paymentMethod(),
                t.customerReference(),
                null,
                null,
                null,
                t.salesRepId(),
                t.note());
    }

    private static LineInput line(SalesLine line) {
        var item = line.item();
        var free = item.productId() == null;
        return new LineInput(
                null,
                item.productId(),
                item.description(),
                line.quantity(),
                item.unitCode(),
                free ? line.price().unitPrice() : null,
                free ? line.tax().taxRateId() : null,
                line.discounts(),
                null,
                null,
                line.analytics(),
                line.optional());
    }
}
