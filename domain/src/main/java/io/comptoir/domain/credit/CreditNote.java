package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TotalsCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A credit note (avoir). As a draft it holds what it takes of its invoice, so that nothing is credited twice. Issuing
 * gives it its number, settles what is open of its invoice and freezes everything that is printed; what is over is
 * the customer's credit, to be put against other invoices or paid out.
 */
public final class CreditNote {

    private final UUID id;
    private final CreditNoteSnapshot first;
    private Head head;
    private CreditNoteStatus status;
    private CreditOrigin origin;
    private List<CreditLine> lines;
    private @Nullable CreditIssuance issuance;
    private CreditUse use;

    private CreditNote(CreditNoteSnapshot s) {
        this.id = s.id();
        this.first = s;
        this.head = s.head();
        this.status = s.status();
        this.origin = s.origin();
        this.lines = s.lines();
        this.issuance = s.issuance();
        this.use = s.use();
    }

    public static CreditNote draft(UUID id, CreditDraft draft, Stamp now) {
        SharedRule.HAS_NO_LINES.check(!draft.lines().isEmpty());
        var rebate = draft.purpose() == CreditPurpose.REBATE;
        CreditRule.CREDIT_ORIGIN_REQUIRED.check(
                rebate ? draft.origin().period() != null : draft.origin().invoice() != null,
                "needed",
                rebate ? "period" : "invoiceId");
        return new CreditNote(new CreditNoteSnapshot(
                id,
                Head.create(null, CreditNoteStatus.DRAFT, now),
                CreditNoteStatus.DRAFT,
                draft.purpose(),
                draft.origin(),
                draft.terms(),
                draft.lines(),
                null,
                CreditUse.NONE));
    }

    public static CreditNote restore(CreditNoteSnapshot snapshot) {
        return new CreditNote(snapshot);
    }

    public CreditNoteSnapshot snapshot() {
        return new CreditNoteSnapshot(id, head, status, first.purpose(), origin, first.terms(), lines, issuance, use);
    }

    public UUID id() {
        return id;
    }

    public CreditNoteStatus status() {
        return status;
    }

    public Optional<Refusal> whyNot(CreditNoteAction action, CreditSituation situation) {
        if (action == CreditNoteAction.DELETE) {
            return Optional.of(undeletable(situation));
        }
        return CreditNoteStatus.LIFECYCLE.refusal(status, action).or(() -> guard(action, situation));
    }

    private Optional<Refusal> guard(CreditNoteAction action, CreditSituation situation) {
        if (action != CreditNoteAction.ISSUE) {
            return Optional.empty();
        }
        if (situation.approvalMissing()) {
            return Optional.of(CreditRule.CREDIT_NOTE_APPROVAL_REQUIRED.because(
                    "gross", snapshot().gross().amount()));
        }
        return situation.fourEyes() && situation.author()
                ? Optional.of(SharedRule.FOUR_EYES.because())
                : Optional.empty();
    }

    private static Refusal undeletable(CreditSituation situation) {
        return situation.payments().isEmpty()
                ? CreditRule.CREDIT_NOTE_UNDELETABLE.because()
                : CreditRule.CREDIT_NOTE_UNDELETABLE.because("payments", situation.payments());
    }

    /** The entries of a credit note that was just drafted. */
    public CreditNoteEvent created() {
        return CreditNoteEvent.of("created", Map.of(), booking().held());
    }

    /** Changes a draft on an invoice: its lines were planned anew. */
    public CreditNoteEvent update(@Nullable String reason, List<CreditLine> planned, Stamp now) {
        require(CreditNoteAction.UPDATE, CreditSituation.CLEAR);
        CreditRule.CREDIT_FOLLOWS_RETURN.check(origin.returnId() == null || planned.equals(lines));
        var released = booking().released();
        lines = List.copyOf(planned);
        origin = origin.because(reason);
        head = head.touched(now);
        return CreditNoteEvent.of(
                "updated",
                Map.of(),
                Stream.concat(released.stream(), booking().held().stream()).toList());
    }

    /** Changes a draft that was written by hand. */
    public CreditNoteEvent rewrite(RebatePeriod period, @Nullable String reason, List<SalesLine> written, Stamp now) {
        require(CreditNoteAction.UPDATE, CreditSituation.CLEAR);
        CreditRule.CREDIT_ORIGIN_REQUIRED.check(origin.invoice() == null, "needed", "invoiceId");
        lines = CreditDraft.byHand(first.terms().currency(), written);
        origin = origin.because(reason).during(period);
        head = head.touched(now);
        return CreditNoteEvent.of("updated", Map.of(), List.of());
    }

    /** Refuses, before a number is taken for it, what {@link #issue} would refuse. */
    public void mayIssue(CreditSituation situation) {
        require(CreditNoteAction.ISSUE, situation);
        var content = snapshot().content();
        TotalsCheck.require(TotalsCheck.differences(
                content.currency(), lines.stream().map(CreditLine::part).toList(), content.totals()));
    }

    /**
     * Issues it under its number; nothing that is printed changes afterwards.
     *
     * @param settled what of it was put against its own invoice; the surplus stays the customer's
     */
    public CreditNoteEvent issue(
            String number, CreditIssuance with, List<CreditAllocation> settled, CreditSituation situation, Stamp now) {
        mayIssue(situation);
        status = CreditNoteStatus.LIFECYCLE.next(status, CreditNoteAction.ISSUE, CreditNoteStatus.ISSUED);
        issuance = with;
        head = head.numbered(number).entered(status, now);
        use(use.allocating(settled), CreditNoteAction.ISSUE, now);
        return CreditNoteEvent.of(
                "issued",
                Map.of(
                        "issueDate",
                        with.date().toString(),
                        "gross",
                        snapshot().gross().amount().toPlainString()),
                booking().issued());
    }

    /** Puts what is open of it against other invoices of the customer. */
    public CreditNoteEvent allocate(List<CreditAllocation> allocations, Stamp now) {
        require(CreditNoteAction.ALLOCATE, CreditSituation.CLEAR);
        SharedRule.HAS_NO_LINES.check(!allocations.isEmpty());
        var sum = Money.sum(
                first.terms().currency(),
                allocations.stream().map(CreditAllocation::amount).toList());
        requireOpen(sum, allocations.stream().allMatch(a -> a.amount().isPositive()));
        head = head.touched(now);
        use(use.allocating(allocations), CreditNoteAction.ALLOCATE, now);
        return CreditNoteEvent.of("allocated", Map.of("amount", sum.amount().toPlainString()), List.of());
    }

    /** Pays what is open of it out, or a part. */
    public CreditNoteEvent refund(PaymentMethod method, Money amount, Stamp now) {
        require(CreditNoteAction.REFUND, CreditSituation.CLEAR);
        requireOpen(amount, amount.isPositive());
        head = head.touched(now);
        use(use.refunding(new CreditRefund(method, amount, now)), CreditNoteAction.REFUND, now);
        return CreditNoteEvent.of("refunded", Map.of("amount", amount.amount().toPlainString()), List.of());
    }

    public CreditNoteEvent cancel(@Nullable String reason, Stamp now) {
        require(CreditNoteAction.CANCEL, CreditSituation.CLEAR);
        var released = booking().released();
        status = CreditNoteStatus.LIFECYCLE.next(status, CreditNoteAction.CANCEL);
        head = head.entered(status, now);
        return CreditNoteEvent.of("cancelled", reason == null ? Map.of() : Map.of("reason", reason), released);
    }

    /** What it credits of each line of its return. */
    public Map<UUID, BigDecimal> returned() {
        return lines.stream()
                .filter(l -> l.returnLineId() != null)
                .collect(Collectors.toMap(
                        l -> Objects.requireNonNull(l.returnLineId()), CreditLine::quantity, BigDecimal::add));
    }

    /** Refuses with what {@link #whyNot} says. */
    public void require(CreditNoteAction action, CreditSituation situation) {
        whyNot(action, situation).ifPresent(r -> {
            throw r.exception();
        });
    }

    private void requireOpen(Money amount, boolean positive) {
        if (!positive) {
            throw DomainException.InvalidValue.at("/amount", "not-positive");
        }
        var open = snapshot().open();
        SharedRule.EXCEEDS_REMAINDER.check(
                amount.compareTo(open) <= 0, "remaining", open.amount(), "asked", amount.amount());
    }

    private void use(CreditUse after, CreditNoteAction action, Stamp now) {
        use = after;
        if (snapshot().open().isZero()) {
            status = status == CreditNoteStatus.ISSUED && action == CreditNoteAction.ISSUE
                    ? CreditNoteStatus.SETTLED
                    : CreditNoteStatus.LIFECYCLE.next(status, action, CreditNoteStatus.SETTLED);
            head = head.entered(status, now);
        }
    }

    private CreditBooking booking() {
        return new CreditBooking(snapshot());
    }
}
