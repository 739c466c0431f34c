package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A return (bon de retour). It holds what it brings back from the start; validated, it lowers what is left to
 * invoice; it is received in parts, before or after what was invoiced of it is credited, and closes by itself once
 * both are done.
 */
public final class SalesReturn {

    private final UUID id;
    private final ReturnSnapshot origin;
    private Head head;
    private ReturnStatus status;
    private @Nullable String decision;
    private List<ReturnLine> lines;

    private SalesReturn(ReturnSnapshot s) {
        this.id = s.id();
        this.origin = s;
        this.head = s.head();
        this.status = s.status();
        this.decision = s.decision();
        this.lines = s.lines();
    }

    /** @param validated whether its author may validate, so that it need not be submitted */
    public static SalesReturn create(UUID id, String number, ReturnPlan plan, boolean validated, Stamp now) {
        SharedRule.HAS_NO_LINES.check(!plan.lines().isEmpty());
        if (plan.lines().stream().anyMatch(l -> l.quantity().signum() <= 0)) {
            throw DomainException.InvalidValue.at("/lines", "not-positive");
        }
        var first = validated ? ReturnStatus.VALIDATED : ReturnStatus.SUBMITTED;
        return new SalesReturn(new ReturnSnapshot(
                id,
                Head.create(number, first, now),
                first,
                plan.terms(),
                plan.warehouseId(),
                plan.origin(),
                null,
                plan.lines()));
    }

    public static SalesReturn restore(ReturnSnapshot snapshot) {
        return new SalesReturn(snapshot);
    }

    public ReturnSnapshot snapshot() {
        return new ReturnSnapshot(
                id, head, status, origin.terms(), origin.warehouseId(), origin.origin(), decision, lines);
    }

    public UUID id() {
        return id;
    }

    public ReturnStatus status() {
        return status;
    }

    public ReturnProgress progress(ReturnSituation situation) {
        return new ReturnProgress(snapshot(), situation.sums());
    }

    public Optional<Refusal> whyNot(ReturnAction action, ReturnSituation situation) {
        return new ReturnGuard(snapshot(), situation).whyNot(action);
    }

    /** The entries of a return that was just made. */
    public ReturnEvent created() {
        var held = booking().held();
        return status.binding()
                ? ReturnEvent.of(
                        "validated",
                        Stream.concat(held.stream(), booking().returned().stream())
                                .toList())
                : ReturnEvent.of("submitted", held);
    }

    public ReturnEvent validate(ReturnSituation situation, Stamp now) {
        require(ReturnAction.VALIDATE, situation);
        enter(ReturnStatus.LIFECYCLE.next(status, ReturnAction.VALIDATE), now);
        return ReturnEvent.of("validated", booking().returned());
    }

    public ReturnEvent reject(@Nullable String reason, ReturnSituation situation, Stamp now) {
        require(ReturnAction.REJECT, situation);
        SharedRule.REASON_REQUIRED.check(reason != null && !reason.isBlank());
        var undone = booking().undone();
        decision = reason;
        enter(ReturnStatus.LIFECYCLE.next(status, ReturnAction.REJECT), now);
        return ReturnEvent.because("rejected", reason, undone);
    }

    /** Goods come in; with the last of them a return closes of which nothing is left to credit. */
    public ReturnEvent receive(List<ReceivedPart> parts, ReturnSituation situation, Stamp now) {
        require(ReturnAction.RECEIVE, situation);
        SharedRule.HAS_NO_LINES.check(!parts.isEmpty());
        for (var part : parts) {
            line(part.lineId());
            if (part.quantity().signum() <= 0) {
                throw DomainException.InvalidValue.at("/lines", "not-positive");
            }
            lines = lines.stream()
                    .map(l -> l.id().equals(part.lineId()) ? l.receive(part, now) : l)
                    .toList();
        }
        head = head.touched(now);
        closeWhenOver(ReturnAction.RECEIVE, situation, now);
        return ReturnEvent.of("received", List.of());
    }

    /** A credit note holds so much of its lines, or, negative, gives it back. */
    public ReturnEvent creditDrafted(Map<UUID, BigDecimal> quantities, Stamp now) {
        ReturnStatus.LIFECYCLE.require(status, ReturnAction.CREDIT);
        lines = lines.stream()
                .map(l -> l.credit(quantities.getOrDefault(l.id(), BigDecimal.ZERO), BigDecimal.ZERO))
                .toList();
        head = head.touched(now);
        return ReturnEvent.of("credit-drafted", List.of());
    }

    /** A credit note of its lines was issued. */
    public ReturnEvent creditIssued(Map<UUID, BigDecimal> quantities, ReturnSituation situation, Stamp now) {
        ReturnStatus.LIFECYCLE.require(status, ReturnAction.CREDIT);
        lines = lines.stream()
                .map(l -> {
                    var quantity = quantities.getOrDefault(l.id(), BigDecimal.ZERO);
                    return l.credit(quantity.negate(), quantity);
                })
                .toList();
        head = head.touched(now);
        closeWhenOver(ReturnAction.CREDIT, situation, now);
        return ReturnEvent.of("credited", List.of());
    }

    public ReturnEvent close(ReturnSituation situation, Stamp now) {
        require(ReturnAction.CLOSE, situation);
        enter(ReturnStatus.LIFECYCLE.next(status, ReturnAction.CLOSE), now);
        return ReturnEvent.of("closed", List.of());
    }

    /** Gives back all it holds. What came in goes out again: the caller's stock sees to it. */
    public ReturnEvent cancel(@Nullable String reason, ReturnSituation situation, Stamp now) {
        require(ReturnAction.CANCEL, situation);
        var undone = booking().undone();
        decision = reason;
        enter(ReturnStatus.LIFECYCLE.next(status, ReturnAction.CANCEL), now);
        return ReturnEvent.because("cancelled", reason, undone);
    }

    /** Refuses with what {@link #whyNot} says. */
    public void require(ReturnAction action, ReturnSituation situation) {
        whyNot(action, situation).ifPresent(r -> {
            throw r.exception();
        });
    }

    public ReturnLine line(UUID lineId) {
        return lines.stream()
                .filter(l -> l.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> SharedRule.UNKNOWN_LINE
                        .because("lineId", lineId.toString())
                        .exception());
    }

    private void closeWhenOver(ReturnAction action, ReturnSituation situation, Stamp now) {
        if (progress(situation).over()) {
            enter(ReturnStatus.LIFECYCLE.next(status, action, ReturnStatus.CLOSED), now);
        }
    }

    private void enter(ReturnStatus next, Stamp now) {
        status = next;
        head = head.entered(next, now);
    }

    private ReturnBooking booking() {
        return new ReturnBooking(snapshot());
    }
}
