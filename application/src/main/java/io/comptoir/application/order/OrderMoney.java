package io.comptoir.application.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What was received for orders, directly or through their invoices. */
public interface OrderMoney {

    /**
     * The money side of an order.
     *
     * @param paid allocated to the order or its invoices
     * @param overdue whether one of its invoices is past due
     * @param openDeposits numbers of issued deposit or prepayment invoices that are not settled
     * @param payments numbers of live payments
     */
    record Received(BigDecimal paid, boolean overdue, List<String> openDeposits, List<String> payments) {

        public static final Received NOTHING = new Received(BigDecimal.ZERO, false, List.of(), List.of());

        public Received {
            openDeposits = List.copyOf(openDeposits);
            payments = List.copyOf(payments);
        }
    }

    Received of(UUID orderId);
}
