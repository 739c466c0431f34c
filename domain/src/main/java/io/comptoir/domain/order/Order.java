package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's order. It is written, validated by the company's rules or by somebody who approves it, delivered
 * and invoiced by documents of their own, and closed. It may be rewritten until a delivery note holds it; then the
 * delivery note has to go, or the order is amended. What was delivered, invoiced or paid is never written here:
 * {@link OrderProgress} reads it from the ledger.
 */
public final class Order {

    private final UUID id;
    private Head head;
    private OrderStatus status;
    private OrderDraft draft;
    private OrderFollowUp followUp;

    private Order(UUID id, Head head, OrderStatus status, OrderDraft draft, OrderFollowUp followUp) {
        this.id = id;
        this.head = head;
        this.status = status;
        this.draft = draft;
        this.followUp = followUp;
    }

    /** A new order. */
    public static Order draft(UUID id, String number, OrderDraft draft, Stamp now) {
        OrderRule.CUSTOMER_REQUIRED.check(draft.terms().customer() != null);
        var head = Head.create(number, OrderStatus.CREATED, now);
        return new Order(id, head, OrderStatus.CREATED, draft, OrderFollowUp.NONE);
    }

    public static Order restore(OrderSnapshot s) {
        return new Order(
                s.id(), s.head(), s.status(), new OrderDraft(s.terms(), s.conditions(), s.content()), s.followUp());
    }

    public OrderSnapshot snapshot() {
        return new OrderSnapshot(id, head, status, draft.terms(), draft.conditions(), draft.content(), followUp);
    }

    public UUID id() {
        return id;
    }

    public OrderStatus status() {
        return status;
    }

    /** Why {@code by} may not do this now; empty when he may, as far as the order is concerned. */
    public Optional<Refusal> whyNot(OrderAction action, OrderSituation situation, Actor by) {
        return new OrderGuard(snapshot(), situation, by).whyNot(action);
    }

    /** Refuses an order that is past any change, before anybody looks at the change. */
    public void requireEditable(OrderSituation situation, Stamp now) {
        require(OrderAction.ANNOTATE, situation, now);
    }

    /** Rewrites the order, which then needs validation again; or its notes alone, which changes nothing else. */
    public OrderEvent update(OrderDraft changed, OrderSituation situation, Stamp now) {
        OrderRule.CUSTOMER_REQUIRED.check(changed.terms().customer() != null);
        if (draft.differsInNotesOnly(changed)) {
            require(OrderAction.ANNOTATE, situation, now);
            draft = changed;
            head = head.touched(now);
            return OrderEvent.of("annotated");
        }
        var next = next(OrderAction.UPDATE, situation, now);
        var before = status;
        draft = changed;
        followUp = followUp.unapproved();
        enter(next, now);
        return OrderEvent.of("updated", "from", before.name());
    }

    /** Refuses an order that is not to be validated now, before anybody looks at its customer or at stock. */
    public void requireValidatable(OrderSituation situation, Stamp now) {
        require(OrderAction.VALIDATE, situation, now);
    }

    /** Validates, or asks for approval where a rule says so and nobody with the right overrides it. */
    public OrderEvent validate(ValidationRequest request, OrderSituation situation, Stamp now) {
        require(OrderAction.VALIDATE, situation, now);
        request.refuseBlocked();
        if (!request.needsApproval()) {
            return validated(request.violations(), null, now);
        }
        if (request.overrides()) {
            OrderGuard.fourEyes(head, situation, now.by()).ifPresent(r -> {
                throw r.exception();
            });
            return validated(request.violations(), request.overrideReason(), now);
        }
        followUp = followUp.found(request.violations(), null);
        enter(OrderStatus.LIFECYCLE.next(status, OrderAction.VALIDATE, OrderStatus.PENDING_APPROVAL), now);
        return OrderEvent.of("approval-requested", "violations", codes(request.violations()));
    }

    public OrderEvent approve(OrderSituation situation, Stamp now) {
        enter(next(OrderAction.APPROVE, situation, now), now);
        return OrderEvent.of("approved", "overridden", codes(followUp.violations()));
    }

    public OrderEvent reject(String reason, OrderSituation situation, Stamp now) {
        var next = next(OrderAction.REJECT, situation, now);
        followUp = followUp.because(given(reason));
        enter(next, now);
        return OrderEvent.of("rejected", "reason", reason);
    }

    public OrderEvent reopen(OrderSituation situation, Stamp now) {
        enter(next(OrderAction.REOPEN, situation, now), now);
        followUp = followUp.unapproved();
        return OrderEvent.of("reopened");
    }

    public OrderEvent cancel(String reason, OrderSituation situation, Stamp now) {
        var next = next(OrderAction.CANCEL, situation, now);
        followUp = followUp.because(given(reason));
        enter(next, now);
        return OrderEvent.of("cancelled", "reason", reason);
    }

    /** Closes the order when all is delivered and invoiced, or gives up what was not delivered. */
    public OrderEffects close(boolean giveUpRemainder, OrderSituation situation, Stamp now) {
        var next = next(OrderAction.CLOSE, situation, now);
        var progress = situation.progress();
        if (draft.conditions().type().customerReturn()) {
            enter(next, now);
            return new OrderEffects(OrderEvent.of("closed", "gaveUpRemainder", false), List.of());
        }
        if (!giveUpRemainder) {
            boolean delivered = progress.nothingLeftToDeliver()
                    && situation.dependents().drafts().isEmpty();
            OrderRule.NOT_FULLY_DELIVERED.check(delivered);
            OrderRule.NOT_FULLY_INVOICED.check(progress.settledInvoicing());
        }
        enter(next, now);
        var givenUp = new OrderBooking(id, progress).remainderGivenUp();
        return new OrderEffects(OrderEvent.of("closed", "gaveUpRemainder", !givenUp.isEmpty()), givenUp);
    }

    /** Takes the order up again, with what had been given up. */
    public OrderEffects reopenClosed(OrderSituation situation, Stamp now) {
        enter(next(OrderAction.REOPEN_CLOSED, situation, now), now);
        var entries = new OrderBooking(id, situation.progress()).remainderTakenUp();
        return new OrderEffects(OrderEvent.of("closed-reopened"), entries);
    }

    /** The customer was told that the order is accepted. */
    public OrderEvent acknowledge(AcknowledgementStatus told, OrderSituation situation, Stamp now) {
        require(OrderAction.ACKNOWLEDGE, situation, now);
        followUp = followUp.acknowledged(told);
        head = head.touched(now);
        return OrderEvent.of("acknowledged", "acknowledgementStatus", told.name());
    }

    /** The customer consents to being invoiced (F112). */
    public OrderEvent releaseInvoicing(OrderSituation situation, Stamp now) {
        require(OrderAction.RELEASE_INVOICING, situation, now);
        followUp = followUp.released();
        head = head.touched(now);
        return OrderEvent.of("invoicing-released");
    }

    public OrderEvent requestDeposit(
            UUID depositId, DepositRequest.Wanted wanted, OrderSituation situation, Stamp now) {
        require(OrderAction.REQUEST_DEPOSIT, situation, now);
        var deposit =
                DepositRequest.of(depositId, wanted, draft.content().totals().gross(), now);
        var gross = draft.content().totals().gross();
        var all = snapshot().depositsRequested().plus(deposit.amount());
        OrderRule.DEPOSIT_OUT_OF_RANGE.check(
                all.compareTo(gross) <= 0,
                "amount",
                deposit.amount().amount(),
                "max",
                gross.minus(snapshot().depositsRequested()).amount());
        followUp = followUp.asked(deposit);
        head = head.touched(now);
        return OrderEvent.of("deposit-requested", "amount", deposit.amount().amount());
    }

    /** Services were done: that counts as their delivery. */
    public OrderEffects perform(List<Performance> done, OrderSituation situation, Stamp now) {
        require(OrderAction.PERFORM, situation, now);
        var entries = new OrderBooking(id, situation.progress()).performed(done);
        head = head.touched(now);
        return new OrderEffects(OrderEvent.of("performed", "lines", done.size()), entries);
    }

    /** Allows the deletion, or refuses it; the order itself stays as it was, for the history. */
    public OrderEvent delete(OrderSituation situation, Stamp now) {
        require(OrderAction.DELETE, situation, now);
        return OrderEvent.of("deleted", "status", status.name());
    }

    private OrderEvent validated(List<Violation> violations, @Nullable String reason, Stamp now) {
        followUp = followUp.found(violations, reason);
        enter(OrderStatus.LIFECYCLE.next(status, OrderAction.VALIDATE, OrderStatus.VALIDATED), now);
        return reason == null
                ? OrderEvent.of("validated", "warnings", codes(violations))
                : new OrderEvent("order.validated", Map.of("overridden", codes(violations), "overrideReason", reason));
    }

    private OrderStatus next(OrderAction action, OrderSituation situation, Stamp now) {
        require(action, situation, now);
        return OrderStatus.LIFECYCLE.next(status, action);
    }

    private void require(OrderAction action, OrderSituation situation, Stamp now) {
        whyNot(action, situation, now.by()).ifPresent(r -> {
            throw r.exception();
        });
    }

    private void enter(OrderStatus next, Stamp now) {
        head = next == status ? head.touched(now) : head.entered(next, now);
        status = next;
    }

    private static String given(String reason) {
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        return reason;
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(v -> v.rule().code()).distinct().toList();
    }
}
