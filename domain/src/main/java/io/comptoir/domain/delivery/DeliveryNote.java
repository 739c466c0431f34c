package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery note. It is prepared for one or several orders of a customer and holds their quantities from then on;
 * it is counted where the warehouse wants it, ships, and is confirmed with what the customer accepted. It is undone
 * by cancelling or deleting it, which gives everything back.
 */
public final class DeliveryNote {

    private final UUID id;
    private final UUID warehouseId;
    private final Terms terms;
    private Head head;
    private DeliveryNoteStatus status;
    private Carriage carriage;
    private Progress progress;
    private List<DeliveryLine> lines;

    private DeliveryNote(DeliveryNoteSnapshot s) {
        this.id = s.id();
        this.warehouseId = s.warehouseId();
        this.terms = s.terms();
        this.head = s.head();
        this.status = s.status();
        this.carriage = s.carriage();
        this.progress = s.progress();
        this.lines = s.lines();
    }

    /** A new note, and what it holds from now on. */
    public static DeliveryNote draft(UUID id, String number, DeliveryPlan plan, Stamp now) {
        SharedRule.NOTHING_LEFT.check(!plan.lines().isEmpty());
        return new DeliveryNote(new DeliveryNoteSnapshot(
                id,
                Head.create(number, DeliveryNoteStatus.DRAFT, now),
                DeliveryNoteStatus.DRAFT,
                plan.terms(),
                plan.warehouseId(),
                plan.carriage(),
                Progress.NONE,
                plan.lines()));
    }

    public static DeliveryNote restore(DeliveryNoteSnapshot snapshot) {
        return new DeliveryNote(snapshot);
    }

    public DeliveryNoteSnapshot snapshot() {
        return new DeliveryNoteSnapshot(id, head, status, terms, warehouseId, carriage, progress, lines);
    }

    public UUID id() {
        return id;
    }

    public DeliveryNoteStatus status() {
        return status;
    }

    /** What it is worth to the customer, without tax: what {@code deliveryApprovalAmount} is compared with. */
    public BigDecimal value() {
        return lines.stream().map(DeliveryLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Refusal> whyNot(DeliveryNoteAction action, DeliverySituation situation) {
        return new DeliveryGuard(snapshot(), situation).whyNot(action);
    }

    /** The entries of a note that was just drafted. */
    public DeliveryEvent created() {
        return DeliveryEvent.of("created", booking().planned(lines));
    }

    /** Changes a draft: quantities (a line of zero leaves the note), lots, carriage. */
    public DeliveryEvent update(DeliveryChange change, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.UPDATE, situation);
        var changed = change.applyTo(lines);
        SharedRule.HAS_NO_LINES.check(!changed.isEmpty());

        var entries = booking().replanned(lines, changed);
        progress = progress.picked(progress.pickingConfirmed() && change.keepsQuantities(lines));
        lines = changed;
        carriage = change.carriage() == null ? carriage : change.carriage();
        head = head.touched(now);

        return DeliveryEvent.of("updated", entries);
    }

    /** What was picked has been counted. Less than planned: the rest is a backorder of the order. */
    public DeliveryEvent confirmPicking(Map<UUID, BigDecimal> counted, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.CONFIRM_PICKING, situation);
        var changed = DeliveryChange.quantities(counted).applyTo(lines);
        SharedRule.HAS_NO_LINES.check(!changed.isEmpty());

        var entries = booking().replanned(lines, changed);
        lines = changed;
        progress = progress.picked(true);
        head = head.touched(now);

        return DeliveryEvent.of("picking-confirmed", entries);
    }

    /** Ships, or asks for approval; stock leaves only when it ships. */
    public DeliveryEvent ship(@Nullable String trackingNumber, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.SHIP, situation);
        carriage = carriage.tracked(trackingNumber);
        if (situation.needsApproval()) {
            enter(
                    DeliveryNoteStatus.LIFECYCLE.next(
                            status, DeliveryNoteAction.SHIP, DeliveryNoteStatus.AWAITING_APPROVAL),
                    now);
            return DeliveryEvent.of("approval-requested", Map.of("value", value()), List.of());
        }
        return leave(
                DeliveryNoteStatus.LIFECYCLE.next(status, DeliveryNoteAction.SHIP, DeliveryNoteStatus.SHIPPED), now);
    }

    public DeliveryEvent approve(DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.APPROVE, situation);
        return leave(DeliveryNoteStatus.LIFECYCLE.next(status, DeliveryNoteAction.APPROVE), now);
    }

    public DeliveryEvent reject(@Nullable String reason, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.REJECT, situation);
        progress = progress.because(reason);
        enter(DeliveryNoteStatus.LIFECYCLE.next(status, DeliveryNoteAction.REJECT), now);
        return DeliveryEvent.of("rejected", List.of());
    }

    /** The customer received it, whole or with differences. */
    public DeliveryEvent confirmDelivery(Confirmation confirmation, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.CONFIRM_DELIVERY, situation);
        var day = confirmation.on();
        boolean inRange =
                !day.isAfter(now.day()) && (progress.shippedOn() == null || !day.isBefore(progress.shippedOn()));
        DeliveryRule.DELIVERY_DATE_OUT_OF_RANGE.check(inRange, "date", day.toString());

        lines = confirmation.applyTo(lines);
        progress = progress.delivered(day, confirmation.receivedBy());
        boolean refused = lines.stream().allMatch(l -> l.accepted().signum() == 0);
        enter(
                DeliveryNoteStatus.LIFECYCLE.next(
                        status,
                        DeliveryNoteAction.CONFIRM_DELIVERY,
                        refused ? DeliveryNoteStatus.REFUSED : DeliveryNoteStatus.DELIVERED),
                now);
        return DeliveryEvent.of(refused ? "refused" : "delivered", booking().confirmed(lines));
    }

    public DeliveryEvent cancel(@Nullable String reason, DeliverySituation situation, Stamp now) {
        require(DeliveryNoteAction.CANCEL, situation);
        var entries = booking().released(lines);
        progress = progress.because(reason);
        enter(DeliveryNoteStatus.LIFECYCLE.next(status, DeliveryNoteAction.CANCEL), now);
        return DeliveryEvent.of("cancelled", entries);
    }

    /** Allows the deletion and gives everything back. What has left the house needs a reason. */
    public DeliveryEvent delete(@Nullable String reason, DeliverySituation situation) {
        require(DeliveryNoteAction.DELETE, situation);
        boolean given = reason != null && !reason.isBlank();
        SharedRule.REASON_REQUIRED.check(!status.left() || given);
        return DeliveryEvent.of(
                "deleted",
                given
                        ? Map.of("reason", String.valueOf(reason), "status", status.name())
                        : Map.of("status", status.name()),
                booking().undone(snapshot()));
    }

    /** Whether it left on this day or before, and nobody has said what arrived. */
    public boolean unconfirmedSince(LocalDate day) {
        var left = progress.shippedOn();
        return status == DeliveryNoteStatus.SHIPPED && left != null && !left.isAfter(day);
    }

    /** Refuses with what {@link #whyNot} says. */
    public void require(DeliveryNoteAction action, DeliverySituation situation) {
        whyNot(action, situation).ifPresent(r -> {
            throw r.exception();
        });
    }

    private DeliveryEvent leave(DeliveryNoteStatus next, Stamp now) {
        progress = progress.shipped(now.day());
        enter(next, now);
        return DeliveryEvent.of("shipped", booking().shipped(lines));
    }

    private void enter(DeliveryNoteStatus next, Stamp now) {
        status = next;
        head = head.entered(next, now);
    }

    private DeliveryBooking booking() {
        return new DeliveryBooking(id);
    }
}
