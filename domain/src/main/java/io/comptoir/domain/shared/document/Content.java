package io.comptoir.domain.shared.document;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.Totals;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a priced document says: its lines, its discounts and the totals that follow from them. Totals are
 * never set from outside.
 *
 * @param totals over the lines that are not optional, in their order
 */
public record Content(Currency currency, List<SalesLine> lines, List<Discount> discounts, Totals totals) {

    public Content {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }

    public static Content of(Currency currency, List<SalesLine> lines, List<Discount> discounts) {
        var counted = lines.stream()
                .filter(l -> !l.optional())
                .map(SalesLine::toTotal)
                .toList();
        return new Content(currency, lines, discounts, TotalsCalculator.calculate(currency, counted, discounts));
    }

    public Optional<SalesLine> find(UUID lineId) {
        return lines.stream().filter(l -> l.id().equals(lineId)).findFirst();
    }

    /** The line with this id; refuses an id that is not of this document. */
    public SalesLine line(UUID lineId) {
        return find(lineId)
                .orElseThrow(() -> SharedRule.UNKNOWN_LINE
                        .because("lineId", lineId.toString())
                        .exception());
    }
}
