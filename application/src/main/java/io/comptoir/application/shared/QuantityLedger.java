package io.comptoir.application.shared;

import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The ledger of quantities. Callers hold the lock of the document whose lines they book on (its repository's
 * {@code lock}), so what they read is what they change. One statement each, however many lines.
 */
public interface QuantityLedger {

    void book(Collection<QuantityEntry> entries);

    /** The sums of each of these lines; a line without entries is {@link LineProgress#NONE}. */
    Map<UUID, LineProgress> progress(Collection<UUID> lineIds);
}
