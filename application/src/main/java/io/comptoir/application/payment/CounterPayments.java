package io.comptoir.application.payment;

import io.comptoir.domain.payment.Allocation;
import java.util.Collection;

/** Which documents are paid at the counter or on arrival. */
public interface CounterPayments {

    /** Whether each of these is of a counter sale, or is to be paid on delivery. */
    boolean allAtCounter(Collection<Allocation.Target> targets);
}
