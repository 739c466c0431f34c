package io.comptoir.application.quote;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.shared.totals.Discount;
import java.util.List;

/** What somebody writes on a quote. */
public record QuoteSheet(TermsInput terms, List<LineInput> lines, List<Discount> discounts, QuoteOffer offer) {

    public QuoteSheet {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }
}
