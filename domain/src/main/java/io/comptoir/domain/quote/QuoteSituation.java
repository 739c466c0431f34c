package io.comptoir.domain.quote;

import io.comptoir.domain.pricing.LineBreach;
import java.time.LocalDate;
import java.util.List;

/**
 * What a quote has to know about the world.
 *
 * @param overCeiling lines on which more is given away than the company's ceiling
 * @param mayExceed whether who asks may send it all the same
 * @param liveOrders numbers of the orders that came from it and are not cancelled
 * @param day the business day
 */
public record QuoteSituation(
        QuoteProgress progress,
        List<LineBreach> overCeiling,
        boolean mayExceed,
        List<String> liveOrders,
        LocalDate day) {

    public QuoteSituation {
        overCeiling = List.copyOf(overCeiling);
        liveOrders = List.copyOf(liveOrders);
    }
}
