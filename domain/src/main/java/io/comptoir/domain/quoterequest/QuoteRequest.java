package io.comptoir.domain.quoterequest;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asks to be quoted. It is answered by a quote, or declined.
 *
 * @param reason why it was declined
 */
public record QuoteRequest(
        UUID id,
        Head head,
        QuoteRequestStatus status,
        Wish wish,
        @Nullable String reason) {

    public static QuoteRequest receive(UUID id, String number, Wish wish, Stamp now) {
        var head = Head.create(number, QuoteRequestStatus.RECEIVED, now);
        return new QuoteRequest(id, head, QuoteRequestStatus.RECEIVED, wish.checked(), null);
    }

    /**
     * Why this may not be done now.
     *
     * @param quotes numbers of the quotes that were made of it and not given up
     */
    public Optional<Refusal> whyNot(QuoteRequestAction action, List<String> quotes) {
        boolean free = action == QuoteRequestAction.UPDATE || action == QuoteRequestAction.DECLINE || quotes.isEmpty();
        return QuoteRequestStatus.LIFECYCLE
                .refusal(status, action)
                .or(() -> free
                        ? Optional.empty()
                        : Optional.of(QuoteRequestRule.QUOTE_EXISTS.because("documents", quotes)));
    }

    public QuoteRequest change(Wish changed, List<String> quotes, Stamp now) {
        require(QuoteRequestAction.UPDATE, quotes);
        return new QuoteRequest(id, head.touched(now), status, changed.checked(), reason);
    }

    /** A quote answers it. */
    public QuoteRequest quote(List<String> quotes, Stamp now) {
        require(QuoteRequestAction.QUOTE, quotes);
        var entered =
                status == QuoteRequestStatus.QUOTED ? head.touched(now) : head.entered(QuoteRequestStatus.QUOTED, now);
        return new QuoteRequest(id, entered, QuoteRequestStatus.QUOTED, wish, null);
    }

    public QuoteRequest decline(String why, List<String> quotes, Stamp now) {
        require(QuoteRequestAction.DECLINE, quotes);
        SharedRule.REASON_REQUIRED.check(!why.isBlank());
        return new QuoteRequest(
                id, head.entered(QuoteRequestStatus.DECLINED, now), QuoteRequestStatus.DECLINED, wish, why);
    }

    /** Refuses where it must not be done now. */
    public void require(QuoteRequestAction action, List<String> quotes) {
        whyNot(action, quotes).ifPresent(r -> {
            throw r.exception();
        });
    }
}
