package io.comptoir.domain.quote;

import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.selling.SaleRule;
import java.util.Optional;

/** Says why something may not be done with a quote now: first its state, then what hangs on it. */
final class QuoteGuard {

    private final QuoteSnapshot quote;
    private final QuoteSituation situation;

    QuoteGuard(QuoteSnapshot quote, QuoteSituation situation) {
        this.quote = quote;
        this.situation = situation;
    }

    Optional<Refusal> whyNot(QuoteAction action) {
        return QuoteStatus.LIFECYCLE.refusal(quote.status(), action).or(() -> guard(action));
    }

    private Optional<Refusal> guard(QuoteAction action) {
        return switch (action) {
            case UPDATE, ABANDON -> unless(!situation.progress().anyConverted(), QuoteRule.PARTLY_CONVERTED);
            case SEND ->
                unless(!quote.content().lines().isEmpty(), SharedRule.HAS_NO_LINES)
                        .or(this::ceiling);
            case ACCEPT -> validity();
            case CONVERT -> unless(!situation.progress().nothingLeft(), SharedRule.NOTHING_LEFT);
            case COMPLETE -> unless(situation.progress().anyConverted(), QuoteRule.NOTHING_CONVERTED);
            case DELETE -> orders();
            case RELEASE_STOCK -> unless(quote.offer().holdOverOn(situation.day()), QuoteRule.STOCK_STILL_KEPT);
            case REJECT, EXPIRE, GIVE_BACK, PUBLIC_LINK, DUPLICATE, DOWNLOAD -> Optional.empty();
        };
    }

    private Optional<Refusal> ceiling() {
        if (situation.mayExceed()) {
            return Optional.empty();
        }
        return situation.overCeiling().stream()
                .findFirst()
                .map(QuoteGuard::refusal)
                .map(Refusal::forRole);
    }

    static Refusal refusal(LineBreach breach) {
        return SaleRule.DISCOUNT_OVER_CEILING.because(
                "product",
                breach.what(),
                "position",
                breach.position(),
                "ceiling",
                breach.bound(),
                "discount",
                breach.actual());
    }

    private Optional<Refusal> validity() {
        var last = quote.offer().validUntil();
        return quote.offer().overOn(situation.day())
                ? Optional.of(QuoteRule.QUOTE_EXPIRED.because("validUntil", String.valueOf(last)))
                : Optional.empty();
    }

    private Optional<Refusal> orders() {
        return situation.liveOrders().isEmpty()
                ? Optional.empty()
                : Optional.of(QuoteRule.ORDER_EXISTS.because("documents", situation.liveOrders()));
    }

    private static Optional<Refusal> unless(boolean holds, Rule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }
}
