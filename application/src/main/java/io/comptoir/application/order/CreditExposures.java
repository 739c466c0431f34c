package io.comptoir.application.order;

import io.comptoir.domain.order.CreditExposure;
import java.util.UUID;

/** What customers owe and may come to owe, summed from all documents. */
public interface CreditExposures {

    /** The exposure of a customer as it is now. */
    CreditExposure of(UUID customerId);

    /**
     * The exposure of a customer, whose row is locked until the transaction ends, so that two documents at once
     * cannot both find room under the same limit.
     */
    CreditExposure lock(UUID customerId);
}
