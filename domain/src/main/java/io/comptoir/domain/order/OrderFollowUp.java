package io.comptoir.domain.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an order after it was written.
 *
 * @param violations of the company's rules, as the last validation found them
 * @param reason of the last rejection, cancellation or override
 * @param invoicingReleased the customer consented to being invoiced (DO_NOT_INVOICE)
 * @param deposits asked for, oldest first
 */
public record OrderFollowUp(
        List<Violation> violations,
        @Nullable String reason,
        boolean invoicingReleased,
        AcknowledgementStatus acknowledgement,
        List<DepositRequest> deposits) {

    public static final OrderFollowUp NONE =
            new OrderFollowUp(List.of(), null, false, AcknowledgementStatus.NOT_SENT, List.of());

    public OrderFollowUp {
        violations = List.copyOf(violations);
        deposits = List.copyOf(deposits);
    }

    /** Approvals go, and with them what they were about. */
    OrderFollowUp unapproved() {
        return new OrderFollowUp(List.of(), null, invoicingReleased, acknowledgement, deposits);
    }

    OrderFollowUp found(List<Violation> newViolations, @Nullable String overrideReason) {
        return new OrderFollowUp(newViolations, overrideReason, invoicingReleased, acknowledgement, deposits);
    }

    OrderFollowUp because(String newReason) {
        return new OrderFollowUp(violations, newReason, invoicingReleased, acknowledgement, deposits);
    }

    OrderFollowUp released() {
        return new OrderFollowUp(violations, reason, true, acknowledgement, deposits);
    }

    OrderFollowUp acknowledged(AcknowledgementStatus status) {
        return new OrderFollowUp(violations, reason, invoicingReleased, status, deposits);
    }

    OrderFollowUp asked(DepositRequest deposit) {
        var all = new ArrayList<>(deposits);
        all.add(deposit);
        return new OrderFollowUp(violations, reason, invoicingReleased, acknowledgement, all);
    }
}
