package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.Discount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What an order says that takes a part of a quote. Prices and percentages stay what they were offered at; amounts that
 * were given off the whole are given off the part in proportion.
 */
public final class QuotePart {

    private final QuoteSnapshot quote;

    public QuotePart(QuoteSnapshot quote) {
        this.quote = quote;
    }

    public Content content(List<Taken> taken, Supplier<UUID> ids) {
        var lines = new ArrayList<SalesLine>();
        for (var t : taken) {
            lines.add(line(t, ids.get(), lines.size() + 1));
        }
        var currency = quote.content().currency();
        var bare = Content.of(currency, lines, List.of());
        var whole = quote.content().totals().linesNet();
        var discounts =
                shared(quote.content().discounts(), bare.totals().linesNet().amount(), whole.amount());
        return Content.of(currency, lines, discounts);
    }

    private SalesLine line(Taken taken, UUID id, int position) {
        var line = taken.line();
        var from = new LineSource(DocumentType.QUOTE, quote.id(), line.id());
        var carried = line.carriedTo(id, position, taken.quantity(), from);
        var discounts = shared(line.discounts(), taken.quantity(), line.quantity());
        return new SalesLine(
                carried.id(),
                carried.position(),
                carried.item(),
                carried.quantity(),
                carried.price(),
                discounts,
                carried.tax(),
                carried.dates(),
                carried.analytics(),
                carried.optional(),
                carried.sources());
    }

    private List<Discount> shared(List<Discount> discounts, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) >= 0
                ? discounts
                : discounts.stream().map(d -> shared(d, part, whole)).toList();
    }

    private Discount shared(Discount discount, BigDecimal part, BigDecimal whole) {
        if (discount.kind() == Discount.Kind.PERCENT) {
            return discount;
        }
        var amount = Rounding.quotient(
                discount.value().multiply(part), whole, quote.content().currency());
        return new Discount(discount.kind(), amount.amount(), discount.stacking());
    }
}
