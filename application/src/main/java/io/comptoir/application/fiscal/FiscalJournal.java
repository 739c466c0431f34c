package io.comptoir.application.fiscal;

import io.comptoir.application.shared.Service;
import io.comptoir.domain.fiscal.FiscalEvent;
import io.comptoir.domain.fiscal.FiscalFact;

/**
 * Records facts in the company's chain. Recording locks the end of the chain until the transaction ends, so it comes
 * last, after the document's number.
 */
@Service
public class FiscalJournal {

    /** One chain holds the sales of a company. */
    public static final String CHAIN = "SALES";

    private final FiscalEvents events;

    public FiscalJournal(FiscalEvents events) {
        this.events = events;
    }

    public FiscalEvent record(FiscalFact fact) {
        var event = FiscalEvent.after(events.lockEnd(CHAIN), CHAIN, fact);
        events.add(event);
        return event;
    }
}
