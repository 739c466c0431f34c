package io.comptoir.domain.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may come to owe (encours, F067), tax included and each euro once.
 *
 * @param openInvoices issued invoices, less what was paid and credited on them
 * @param unallocated payments and credit notes that settle nothing yet
 * @param uninvoicedDeliveries what left and is not invoiced
 * @param undeliveredOrders what validated orders still hold; prepaid and counter orders do not count
 * @param unclearedPayments cheques, debits and bills received and not cleared
 * @param daysOverdue of the oldest open due date; 0 when nothing is overdue
 */
public record CreditExposure(
        BigDecimal openInvoices,
        BigDecimal unallocated,
        BigDecimal uninvoicedDeliveries,
        BigDecimal undeliveredOrders,
        BigDecimal unclearedPayments,
        long daysOverdue) {

    public static final CreditExposure NONE =
            new CreditExposure(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public BigDecimal total() {
        return openInvoices
                .subtract(unallocated)
                .add(uninvoicedDeliveries)
                .add(undeliveredOrders)
                .add(unclearedPayments);
    }

    /** The exposure once an order of this amount is validated too. */
    public CreditExposure withOrder(BigDecimal gross) {
        return new CreditExposure(
                openInvoices,
                unallocated,
                uninvoicedDeliveries,
                undeliveredOrders.add(gross),
                unclearedPayments,
                daysOverdue);
    }

    /** @param limit null: no limit; 0: no credit */
    public boolean exceeds(@Nullable BigDecimal limit) {
        return limit != null && total().compareTo(limit) > 0;
    }
}
