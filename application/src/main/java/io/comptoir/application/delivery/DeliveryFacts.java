package io.comptoir.application.delivery;

import io.comptoir.domain.delivery.DeliveryDependents;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other documents say about delivery notes. */
public interface DeliveryFacts {

    /** The live documents that hang on a note. */
    DeliveryDependents dependents(UUID noteId);

    /**
     * The money that counts for each order: allocated to it or to its invoices, and good (cheques, debits and bills
     * only once cleared). Orders without money are not named.
     */
    Map<UUID, BigDecimal> paid(Collection<UUID> orderIds);
}
