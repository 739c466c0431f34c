package io.comptoir.application.pricing;

import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lines have in common: the document they stand on.
 *
 * @param day the document's day: prices and rates are those of that day
 * @param priceListId null: the company's default list
 * @param customer null: taxed as at home
 * @param companyCountry ISO 3166-1 alpha-2
 * @param present the lines that the document already has. An input with the id of one keeps its sources, and may
 *     keep a product or a rate that was archived since
 * @param pricesStay whether a present line of the same product keeps its prices. True where neither the customer,
 *     the price list nor the currency changes
 */
public record LineContext(
        UUID companyId,
        LocalDate day,
        Currency currency,
        @Nullable UUID priceListId,
        @Nullable Party customer,
        String companyCountry,
        boolean allowFreeText,
        List<SalesLine> present,
        boolean pricesStay) {

    public LineContext {
        present = List.copyOf(present);
    }

    /** The lines of a new document. */
    public LineContext(
            UUID companyId,
            LocalDate day,
            Currency currency,
            @Nullable UUID priceListId,
            @Nullable Party customer,
            String companyCountry,
            boolean allowFreeText) {
        this(companyId, day, currency, priceListId, customer, companyCountry, allowFreeText, List.of(), false);
    }

    /** The lines of a document that changes. */
    public LineContext changing(List<SalesLine> lines, boolean keepPrices) {
        return new LineContext(
                companyId, day, currency, priceListId, customer, companyCountry, allowFreeText, lines, keepPrices);
    }

    Optional<SalesLine> present(@Nullable UUID id) {
        return present.stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
