package io.comptoir.application.quote;

import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;
import java.util.UUID;

/** What orders hold of quotes, read from the ledger of quantities. */
public interface Conversions {

    /** What this order holds of lines of quotes: the sums of what was booked for it, without those that are zero. */
    List<QuantityEntry> heldBy(UUID orderId);
}
