package io.comptoir.domain.shared.document;

import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.LineToTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A priced line of a quote, an order, an invoice or a credit note.
 *
 * @param position from 1, as printed
 * @param optional offered, but not in the totals
 * @param sources the lines of earlier documents that it comes from, nearest first
 */
public record SalesLine(
        UUID id,
        int position,
        Item item,
        BigDecimal quantity,
        LinePrice price,
        List<Discount> discounts,
        LineTax tax,
        LineDates dates,
        List<Analytic> analytics,
        boolean optional,
        List<LineSource> sources) {

    public SalesLine {
        discounts = List.copyOf(discounts);
        analytics = List.copyOf(analytics);
        sources = List.copyOf(sources);
    }

    public Optional<LineSource> source(DocumentType type) {
        return sources.stream().filter(s -> s.type() == type).findFirst();
    }

    /** The same sale as a line of a later document: new identity, other quantity, this line first among its sources. */
    public SalesLine carriedTo(UUID newId, int newPosition, BigDecimal newQuantity, LineSource from) {
        var all = new java.util.ArrayList<LineSource>();
        all.add(from);
        all.addAll(sources);
        return new SalesLine(
                newId, newPosition, item, newQuantity, price, discounts, tax, dates, analytics, false, all);
    }

    public LineToTotal toTotal() {
        return new LineToTotal(quantity, price.unitPrice(), discounts, tax.key());
    }
}
