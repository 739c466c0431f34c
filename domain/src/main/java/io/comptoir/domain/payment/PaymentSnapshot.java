package io.comptoir.domain.payment;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is stored and shown.
 *
 * @param direction incoming, or outgoing for what was given back
 * @param refunded of the amount, given back
 * @param refundOf the payment or credit note that an outgoing payment gives back
 * @param setback why it bounced or was cancelled, and what it cost; null while all is well
 */
public record PaymentSnapshot(
        UUID id,
        Head head,
        PaymentStatus status,
        Direction direction,
        Party customer,
        PaymentMethod method,
        Money amount,
        LocalDate receivedDate,
        @Nullable String reference,
        List<Allocation> allocations,
        Money refunded,
        @Nullable UUID refundOf,
        @Nullable Setback setback) {

    /** Which way the money goes. */
    public enum Direction {
        INCOMING,
        OUTGOING
    }

    /** @param fee what the bank took; null when nothing */
    public record Setback(String reason, @Nullable Money fee) {}

    public PaymentSnapshot {
        allocations = List.copyOf(allocations);
    }

    public Money allocated() {
        return Money.sum(
                amount.currency(), allocations.stream().map(Allocation::amount).toList());
    }

    /** Neither allocated nor given back: the customer's credit. Nothing once it bounced or was cancelled. */
    public Money unallocated() {
        return status.live() && direction == Direction.INCOMING
                ? amount.minus(allocated()).minus(refunded)
                : Money.zero(amount.currency());
    }

    /** Whether the money counts as paid. */
    public boolean good() {
        return status.live()
                && direction == Direction.INCOMING
                && (method.goodOnReceipt() || status == PaymentStatus.CLEARED || status == PaymentStatus.REFUNDED);
    }
}
