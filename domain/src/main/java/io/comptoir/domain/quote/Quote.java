package io.comptoir.domain.quote;

import io.comptoir.domain.pricing.LineBreach;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer. It is written, sent, and accepted by the customer as a whole or in part; what he takes becomes orders,
 * at once or little by little. A quote that has left may be written anew: that opens its next revision. What is in
 * orders is never written here: {@link QuoteProgress} reads it from the ledger.
 */
public final class Quote {

    private final UUID id;
    private Head head;
    private QuoteStatus status;
    private int revision;
    private QuoteDraft draft;
    private QuoteOutcome outcome;

    private Quote(QuoteSnapshot s) {
        this.id = s.id();
        this.head = s.head();
        this.status = s.status();
        this.revision = s.revision();
        this.draft = new QuoteDraft(s.terms(), s.content(), s.offer());
        this.outcome = s.outcome();
    }

    /** A new quote; it needs neither customer nor lines. */
    public static Quote draft(UUID id, String number, QuoteDraft draft, Stamp now) {
        return new Quote(new QuoteSnapshot(
                id,
                Head.create(number, QuoteStatus.DRAFT, now),
                QuoteStatus.DRAFT,
                1,
                draft.terms(),
                draft.content(),
                draft.offer(),
                QuoteOutcome.NONE));
    }

    public static Quote restore(QuoteSnapshot s) {
        return new Quote(s);
    }

    public QuoteSnapshot snapshot() {
        return new QuoteSnapshot(id, head, status, revision, draft.terms(), draft.content(), draft.offer(), outcome);
    }

    public UUID id() {
        return id;
    }

    public QuoteStatus status() {
        return status;
    }

    /** Why this may not be done now; empty when it may, as far as the quote is concerned. */
    public Optional<Refusal> whyNot(QuoteAction action, QuoteSituation situation) {
        return new QuoteGuard(snapshot(), situation).whyNot(action);
    }

    /** What is to be shown of a line over the ceiling. */
    public static Refusal overCeiling(LineBreach breach) {
        return QuoteGuard.refusal(breach);
    }

    /** Writes it anew. A quote that has left becomes a draft again, as its next revision. */
    public QuoteEvent update(QuoteDraft changed, QuoteSituation situation, Stamp now) {
        require(QuoteAction.UPDATE, situation);
        var before = status;
        draft = changed;
        if (before == QuoteStatus.DRAFT) {
            head = head.touched(now);
            return QuoteEvent.of("updated");
        }
        if (changed.offer().overOn(now.day())) {
            draft = changed.validUntil(null);
        }
        revision++;
        outcome = QuoteOutcome.NONE;
        enter(QuoteStatus.LIFECYCLE.next(before, QuoteAction.UPDATE), now);
        return new QuoteEvent("quote.revised", Map.of("from", before.name(), "revision", revision));
    }

    /** @param usualEnd the last day of validity where the quote names none */
    public QuoteEvent send(Sending how, LocalDate usualEnd, QuoteSituation situation, Stamp now) {
        require(QuoteAction.SEND, situation);
        QuoteRule.VALIDITY_OVER.check(
                !draft.offer().overOn(now.day()),
                "validUntil",
                String.valueOf(draft.offer().validUntil()));
        if (draft.offer().validUntil() == null) {
            draft = draft.validUntil(usualEnd);
        }
        outcome = outcome.sent(how);
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.SEND), now);
        return QuoteEvent.of("sent", "channel", how.channel().name());
    }

    /** @param parts the lines that the customer takes; empty: all that are no options */
    public QuoteEvent accept(String by, List<LinePart> parts, QuoteSituation situation, Stamp now) {
        require(QuoteAction.ACCEPT, situation);
        outcome = outcome.accepted(Acceptance.of(by, parts, draft.content(), now));
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.ACCEPT), now);
        return new QuoteEvent("quote.accepted", Map.of("by", by, "inPart", !parts.isEmpty()));
    }

    public QuoteEvent reject(String reason, QuoteSituation situation, Stamp now) {
        require(QuoteAction.REJECT, situation);
        outcome = outcome.because(given(reason));
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.REJECT), now);
        return QuoteEvent.of("rejected", "reason", reason);
    }

    public QuoteEvent abandon(String reason, QuoteSituation situation, Stamp now) {
        require(QuoteAction.ABANDON, situation);
        outcome = outcome.because(given(reason));
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.ABANDON), now);
        return QuoteEvent.of("abandoned", "reason", reason);
    }

    /** Refuses a quote that is not to be converted now, before anybody asks what is missing. */
    public List<Taken> take(List<LinePart> parts, QuoteSituation situation) {
        require(QuoteAction.CONVERT, situation);
        return situation.progress().take(parts);
    }

    /** This much of it is in an order of this customer now. */
    public QuoteEvent convert(List<Taken> taken, Party customer, QuoteSituation situation, Stamp now) {
        require(QuoteAction.CONVERT, situation);
        boolean all = situation.progress().exhaustedBy(taken);
        var next = all ? QuoteStatus.CONVERTED : QuoteStatus.ACCEPTED;
        if (draft.terms().customer() == null) {
            draft = draft.of(customer);
        }
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.CONVERT, next), now);
        return QuoteEvent.of("converted", "inPart", !all);
    }

    /** Gives up what is left. */
    public QuoteEvent complete(QuoteSituation situation, Stamp now) {
        require(QuoteAction.COMPLETE, situation);
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.COMPLETE), now);
        return QuoteEvent.of("completed");
    }

    /** The day after the last one of its validity. */
    public QuoteEvent expire(QuoteSituation situation, Stamp now) {
        require(QuoteAction.EXPIRE, situation);
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.EXPIRE), now);
        return QuoteEvent.of("expired");
    }

    /** Whether the day is after the last one of its validity, and nobody has answered. */
    public boolean expiredOn(LocalDate day) {
        return status == QuoteStatus.SENT && draft.offer().overOn(day);
    }

    /** After the last day on which an accepted binding quote keeps its stock. */
    public QuoteEvent releaseStock(QuoteSituation situation, Stamp now) {
        require(QuoteAction.RELEASE_STOCK, situation);
        head = head.touched(now);
        return QuoteEvent.of(
                "stock-released", "reservedUntil", String.valueOf(draft.offer().reservedUntil()));
    }

    /** Whether the day is after the last one on which its stock is kept, and it waits for its order. */
    public boolean holdOverOn(LocalDate day) {
        return status == QuoteStatus.ACCEPTED && draft.offer().holdOverOn(day);
    }

    /** Allows an address by which the customer sees this revision and answers it. */
    public QuoteEvent openLink(QuoteSituation situation) {
        require(QuoteAction.PUBLIC_LINK, situation);
        return QuoteEvent.of("public-link-opened", "revision", revision);
    }

    /** Every such address is taken back. */
    public QuoteEvent closeLinks() {
        return QuoteEvent.of("public-links-revoked");
    }

    /** Whether the customer may still look at it by such an address. */
    public boolean shownOn(LocalDate day) {
        return status != QuoteStatus.ABANDONED && draft.offer().shownOn(day);
    }

    /** Who answers: the name that he gives, or the one on the quote. */
    public String signatory(@Nullable String given) {
        var customer = draft.terms().customer();
        var prospect = draft.offer().prospect();
        return Stream.of(
                        Optional.ofNullable(given).map(String::strip),
                        Optional.ofNullable(customer).map(Party::name),
                        Optional.ofNullable(prospect).map(Prospect::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("?");
    }

    /** Refuses an answer to a revision that a newer one has replaced. */
    public void answerTo(int seen) {
        QuoteRule.QUOTE_SUPERSEDED.check(seen == revision, "revision", seen, "current", revision);
    }

    /** What an order had taken is here again. */
    public QuoteEvent giveBack(String order, QuoteSituation situation, Stamp now) {
        require(QuoteAction.GIVE_BACK, situation);
        enter(QuoteStatus.LIFECYCLE.next(status, QuoteAction.GIVE_BACK), now);
        return QuoteEvent.of("given-back", "order", order);
    }

    /** Allows the deletion, or refuses it; the quote itself stays as it was, for the history. */
    public QuoteEvent delete(QuoteSituation situation) {
        require(QuoteAction.DELETE, situation);
        return QuoteEvent.of("deleted", "status", status.name());
    }

    private void require(QuoteAction action, QuoteSituation situation) {
        whyNot(action, situation).ifPresent(r -> {
            throw r.exception();
        });
    }

    private void enter(QuoteStatus next, Stamp now) {
        head = next == status ? head.touched(now) : head.entered(next, now);
        status = next;
    }

    private static String given(String reason) {
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        return reason;
    }
}
