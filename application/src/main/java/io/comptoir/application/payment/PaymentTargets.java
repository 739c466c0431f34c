package io.comptoir.application.payment;

import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.OpenTarget;
import java.util.Collection;
import java.util.List;

/** The documents that money may be allocated to. */
public interface PaymentTargets {

    /**
     * These documents with what is open on them, locked until the transaction ends, in the order of locks. Unknown
     * ones are missing from the answer. Of an order or a quote its total is open, of a delivery note what it delivered
     * and no invoice bills, each less what is allocated already.
     */
    List<OpenTarget> lock(Collection<Allocation.Target> targets);
}
