package io.comptoir.domain.quote;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is promised with a quote.
 *
 * @param binding a devis engageant reserves stock when it is sent; a proposition commerciale reserves nothing
 * @param validUntil the last day on which it may be accepted; null until it is sent: the company's default
 * @param reservedUntil until when an accepted binding quote keeps its stock
 * @param warehouseId where a binding quote reserves; null: the company's default
 * @param prospect to whom, where he is no customer yet
 */
public record QuoteOffer(
        boolean binding,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate reservedUntil,
        @Nullable UUID warehouseId,
        @Nullable Prospect prospect) {

    private static final Period READING_GRACE = Period.ofDays(30);

    public static final QuoteOffer PLAIN = new QuoteOffer(false, null, null, null, null);

    QuoteOffer validUntil(@Nullable LocalDate day) {
        return new QuoteOffer(binding, day, reservedUntil, warehouseId, prospect);
    }

    boolean overOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    /** Whether the stock of an accepted quote is no longer kept for it. */
    boolean holdOverOn(LocalDate day) {
        return binding && reservedUntil != null && day.isAfter(reservedUntil);
    }

    /** Whether the customer may still look at it by his link, even if it is too late to accept. */
    boolean shownOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil.plus(READING_GRACE));
    }
}
