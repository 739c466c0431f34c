package io.comptoir.application.fiscal;

import io.comptoir.domain.fiscal.FiscalEvent;
import io.comptoir.domain.fiscal.FiscalSeal;
import java.util.ArrayList;
import java.util.List;

/** The chain in memory. */
public class InMemoryFiscalEvents implements FiscalEvents {

    private final List<FiscalEvent> events = new ArrayList<>();

    @Override
    public FiscalSeal lockEnd(String chain) {
        return end(chain);
    }

    @Override
    public FiscalSeal end(String chain) {
        return events.stream()
                .filter(e -> e.chain().equals(chain))
                .reduce((before, after) -> after)
                .map(FiscalEvent::seal)
                .orElse(FiscalSeal.START);
    }

    @Override
    public void add(FiscalEvent event) {
        events.add(event);
    }

    @Override
    public List<FiscalEvent> after(String chain, long seq, int limit) {
        return events.stream()
                .filter(e -> e.chain().equals(chain) && e.seq() > seq)
                .limit(limit)
                .toList();
    }
}
