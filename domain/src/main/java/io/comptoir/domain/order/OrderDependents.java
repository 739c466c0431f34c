package io.comptoir.domain.order;

import java.util.List;

/**
 * The live documents that hang on an order, by number: what decides whether it may still change.
 *
 * @param deliveries delivery notes that are neither cancelled nor refused
 * @param drafts those of them that have not shipped
 * @param invoices issued, other than deposits, and not credited in full
 * @param deposits issued deposit or prepayment invoices that are not settled
 * @param payments allocated to the order, or to what follows from it
 * @param returns that a return order made, neither rejected nor cancelled
 * @param openReturns those of them that are not closed
 */
public record OrderDependents(
        List<String> deliveries,
        List<String> drafts,
        List<String> invoices,
        List<String> deposits,
        List<String> payments,
        List<String> returns,
        List<String> openReturns) {

    public static final OrderDependents NONE =
            new OrderDependents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public OrderDependents {
        deliveries = List.copyOf(deliveries);
        drafts = List.copyOf(drafts);
        invoices = List.copyOf(invoices);
        deposits = List.copyOf(deposits);
        payments = List.copyOf(payments);
        returns = List.copyOf(returns);
        openReturns = List.copyOf(openReturns);
    }

    /** What hangs on an order that sells. */
    public OrderDependents(
            List<String> deliveries,
            List<String> drafts,
            List<String> invoices,
            List<String> deposits,
            List<String> payments) {
        this(deliveries, drafts, invoices, deposits, payments, List.of(), List.of());
    }

    /** Whether a delivery note has left. */
    public boolean shipped() {
        return deliveries.size() > drafts.size();
    }
}
