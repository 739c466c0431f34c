package io.comptoir.application.fiscal;

import io.comptoir.domain.fiscal.FiscalEvent;
import io.comptoir.domain.fiscal.FiscalSeal;
import java.util.List;

/** The company's chain. Events are added and never changed; the store refuses anything else. */
public interface FiscalEvents {

    /** The end of the chain, locked until the transaction ends: one writer at a time, so it comes last. */
    FiscalSeal lockEnd(String chain);

    /** The end of the chain as it was kept with the last event, apart from the events. */
    FiscalSeal end(String chain);

    void add(FiscalEvent event);

    /** Events after {@code seq}, in order, at most {@code limit}. */
    List<FiscalEvent> after(String chain, long seq, int limit);
}
