package io.comptoir.domain.payment;

import io.comptoir.domain.payment.PaymentSnapshot.Direction;
import io.comptoir.domain.payment.PaymentSnapshot.Setback;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A payment (pièce de règlement). It is recorded when the money comes in, allocated to documents, brought to the
 * bank and cleared; what is not allocated is the customer's credit, and may be given back. When it bounces or is
 * cancelled its allocations fall, and its documents are open again.
 */
public final class Payment {

    private final UUID id;
    private final Receipt receipt;
    private Head head;
    private PaymentStatus status;
    private List<Allocation> allocations;
    private Money refunded;
    private @Nullable Setback setback;

    private Payment(PaymentSnapshot s) {
        this.id = s.id();
        this.receipt = new Receipt(
                s.direction(), s.customer(), s.method(), s.amount(), s.receivedDate(), s.reference(), s.refundOf());
        this.head = s.head();
        this.status = s.status();
        this.allocations = s.allocations();
        this.refunded = s.refunded();
        this.setback = s.setback();
    }

    /** Money that came in; what went out is cleared at once. */
    public static Payment record(UUID id, String number, Receipt receipt, Stamp now) {
        PaymentRule.AMOUNT_NOT_POSITIVE.check(receipt.amount().isPositive());
        PaymentRule.RECEIVED_IN_FUTURE.check(
                !receipt.receivedDate().isAfter(now.day()),
                "receivedDate",
                receipt.receivedDate().toString());
        var status = receipt.direction() == Direction.INCOMING ? PaymentStatus.RECEIVED : PaymentStatus.CLEARED;
        return new Payment(new PaymentSnapshot(
                id,
                Head.create(number, status, now),
                status,
                receipt.direction(),
                receipt.customer(),
                receipt.method(),
                receipt.amount(),
                receipt.receivedDate(),
                receipt.reference(),
                List.of(),
                Money.zero(receipt.amount().currency()),
                receipt.refundOf(),
                null));
    }

    public static Payment restore(PaymentSnapshot snapshot) {
        return new Payment(snapshot);
    }

    public PaymentSnapshot snapshot() {
        return new PaymentSnapshot(
                id,
                head,
                status,
                receipt.direction(),
                receipt.customer(),
                receipt.method(),
                receipt.amount(),
                receipt.receivedDate(),
                receipt.reference(),
                allocations,
                refunded,
                receipt.refundOf(),
                setback);
    }

    public UUID id() {
        return id;
    }

    /** Why the action may not run now, as far as the payment itself knows. */
    public Optional<Refusal> whyNot(PaymentAction action, Stamp now) {
        return PaymentStatus.LIFECYCLE.refusal(status, action).or(() -> hinderedBy(action, now));
    }

    private Optional<Refusal> hinderedBy(PaymentAction action, Stamp now) {
        boolean incoming = receipt.direction() == Direction.INCOMING;
        boolean left = snapshot().unallocated().isPositive();
        return switch (action) {
            case ALLOCATE, REFUND ->
                unless(incoming, PaymentRule.OUTGOING_PAYMENT).or(() -> unless(left, PaymentRule.NOTHING_UNALLOCATED));
            case DEALLOCATE -> unless(!allocations.isEmpty(), PaymentRule.NOTHING_ALLOCATED);
            case CANCEL -> unless(head.created().day().equals(now.day()), PaymentRule.RECORDED_BEFORE_TODAY);
            case DEPOSIT, CLEAR, REPRESENT, BOUNCE -> unless(incoming, PaymentRule.OUTGOING_PAYMENT);
            case DOWNLOAD -> Optional.empty();
        };
    }

    /** Puts parts of it against documents; each takes at most what is open on it. */
    public PaymentEvent allocate(Map<OpenTarget, Money> parts, Supplier<UUID> ids, Stamp now) {
        require(PaymentAction.ALLOCATE, now);
        var made = new ArrayList<Allocation>();
        parts.forEach((target, amount) -> {
            check(target, amount);
            made.add(new Allocation(ids.get(), target.target(), amount));
        });
        var total = Money.sum(receipt.amount().currency(), parts.values());
        PaymentRule.ALLOCATION_EXCEEDS_PAYMENT.check(
                total.compareTo(snapshot().unallocated()) <= 0,
                "unallocated",
                snapshot().unallocated().amount());

        var all = new ArrayList<>(allocations);
        all.addAll(made);
        allocations = List.copyOf(all);
        head = head.touched(now);

        return PaymentEvent.made("allocated", made);
    }

    private void check(OpenTarget target, Money amount) {
        var id = target.target().id().toString();
        PaymentRule.AMOUNT_NOT_POSITIVE.check(amount.isPositive(), "documentId", id);
        boolean same = target.customerId().equals(receipt.customer().customerId())
                && target.open().currency().equals(amount.currency());
        PaymentRule.ALLOCATED_ACROSS_CUSTOMERS.check(same, "documentId", id);
        PaymentRule.TARGET_TAKES_NO_MONEY.check(target.takesMoney(), "documentId", id);
        PaymentRule.ALLOCATION_EXCEEDS_OPEN.check(
                amount.compareTo(target.open()) <= 0,
                "documentId",
                id,
                "open",
                target.open().amount(),
                "asked",
                amount.amount());
    }

    /** @param which allocations to take back; empty: all */
    public PaymentEvent deallocate(List<UUID> which, String reason, Stamp now) {
        require(PaymentAction.DEALLOCATE, now);
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        var undone = allocations.stream()
                .filter(a -> which.isEmpty() || which.contains(a.id()))
                .toList();
        PaymentRule.NOTHING_ALLOCATED.check(!undone.isEmpty());
        allocations = allocations.stream().filter(a -> !undone.contains(a)).toList();
        if (status == PaymentStatus.REFUNDED) {
            status = PaymentStatus.CLEARED;
        }
        head = head.touched(now);
        return PaymentEvent.undone("deallocated", Map.of("reason", reason), undone);
    }

    public PaymentEvent deposit(Stamp now) {
        return enter(PaymentAction.DEPOSIT, "deposited", now);
    }

    public PaymentEvent clear(Stamp now) {
        return enter(PaymentAction.CLEAR, "cleared", now);
    }

    /** Handed in once more after it bounced; it is allocated anew. */
    public PaymentEvent represent(Stamp now) {
        setback = null;
        return enter(PaymentAction.REPRESENT, "represented", now);
    }

    public PaymentEvent bounce(String reason, @Nullable Money fee, Stamp now) {
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        enter(PaymentAction.BOUNCE, "bounced", now);
        setback = new Setback(reason, fee);
        return PaymentEvent.undone("bounced", Map.of("reason", reason), fall());
    }

    public PaymentEvent cancel(Stamp now) {
        enter(PaymentAction.CANCEL, "cancelled", now);
        return PaymentEvent.undone("cancelled", Map.of(), fall());
    }

    /** Gives back of what is not allocated. The outgoing payment is a payment of its own. */
    public PaymentEvent refund(Money amount, Stamp now) {
        require(PaymentAction.REFUND, now);
        PaymentRule.AMOUNT_NOT_POSITIVE.check(amount.isPositive());
        var left = snapshot().unallocated();
        PaymentRule.REFUND_EXCEEDS_UNALLOCATED.check(
                amount.compareTo(left) <= 0, "unallocated", left.amount(), "asked", amount.amount());

        refunded = refunded.plus(amount);
        boolean all = refunded.equals(receipt.amount());
        var next = all ? PaymentStatus.REFUNDED : PaymentStatus.CLEARED;
        status = PaymentStatus.LIFECYCLE.next(status, PaymentAction.REFUND, next);
        head = all ? head.entered(status, now) : head.touched(now);

        return PaymentEvent.of("refunded", Map.of("amount", amount.amount()));
    }

    private PaymentEvent enter(PaymentAction action, String verb, Stamp now) {
        require(action, now);
        status = PaymentStatus.LIFECYCLE.next(status, action);
        head = head.entered(status, now);
        return PaymentEvent.of(verb, Map.of());
    }

    private List<Allocation> fall() {
        var undone = allocations;
        allocations = List.of();
        return undone;
    }

    private void require(PaymentAction action, Stamp now) {
        whyNot(action, now).ifPresent(r -> {
            throw r.exception();
        });
    }

    private static Optional<Refusal> unless(boolean holds, Rule rule) {
        return holds ? Optional.empty() : Optional.of(rule.because());
    }
}
