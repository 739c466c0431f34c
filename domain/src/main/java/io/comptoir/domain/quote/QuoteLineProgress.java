package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;

/**
 * What has become of one line of a quote.
 *
 * @param accepted what the customer takes of it
 * @param converted of it, in live orders
 */
public record QuoteLineProgress(SalesLine line, BigDecimal accepted, BigDecimal converted) {

    public BigDecimal left() {
        return accepted.subtract(converted).max(BigDecimal.ZERO);
    }

    /** All that is left of the line, or the part that is asked for. */
    Taken take(LinePart part) {
        var wanted = part.quantity() == null ? left() : part.quantity();
        SharedRule.NOTHING_LEFT.check(left().signum() > 0, "lineId", line.id().toString());
        SharedRule.EXCEEDS_REMAINDER.check(
                wanted.compareTo(left()) <= 0, "lineId", line.id().toString(), "asked", wanted, "left", left());
        return new Taken(line, wanted);
    }
}
