package io.comptoir.domain.delivery;

/**
 * What a delivery note has to know about the world before it decides.
 *
 * @param dependents what hangs on it
 * @param pickingRequired whether its warehouse counts before shipping
 * @param paymentAwaited whether an order of it is to be paid first and is not
 * @param credit what the customer's credit, by the company's policy, asks for
 * @param overApprovalAmount whether its value asks for approval
 */
public record DeliverySituation(
        DeliveryDependents dependents,
        boolean pickingRequired,
        boolean paymentAwaited,
        CreditVerdict credit,
        boolean overApprovalAmount) {

    /** What the customer's credit asks for at shipping. */
    public enum CreditVerdict {
        FINE,
        WARN,
        APPROVE,
        BLOCK
    }

    public static final DeliverySituation CLEAR =
            new DeliverySituation(DeliveryDependents.NONE, false, false, CreditVerdict.FINE, false);

    boolean needsApproval() {
        return overApprovalAmount || credit == CreditVerdict.APPROVE;
    }
}
