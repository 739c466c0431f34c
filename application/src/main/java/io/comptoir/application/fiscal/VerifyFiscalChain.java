package io.comptoir.application.fiscal;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.fiscal.ChainCheck;
import io.comptoir.domain.fiscal.FiscalSeal;
import org.jspecify.annotations.Nullable;

/** Checks the chain, page by page, and reports the first broken position. */
@UseCase("fiscal:verify")
public class VerifyFiscalChain {

    private static final int PAGE = 500;

    private final FiscalEvents events;

    public VerifyFiscalChain(FiscalEvents events) {
        this.events = events;
    }

    /**
     * A range of positions.
     *
     * @param from the first, 1 or more
     * @param to the last; null for the end of the chain
     */
    public record Query(long from, @Nullable Long to) {}

    public FiscalVerification handle(Caller caller, Query query) {
        var chain = FiscalJournal.CHAIN;
        var check = new ChainCheck(before(chain, query.from()));
        long last = query.to() == null ? Long.MAX_VALUE : query.to();
        if (walk(chain, check, last) && query.to() == null) {
            check.end(events.end(chain));
        }
        return new FiscalVerification(chain, check.checked(), check.last(), check.firstBreak());
    }

    private FiscalSeal before(String chain, long from) {
        if (from <= 1) {
            return FiscalSeal.START;
        }
        return events.after(chain, from - 2, 1).stream()
                .findFirst()
                .filter(e -> e.seq() == from - 1)
                .map(e -> e.seal())
                .orElse(FiscalSeal.START);
    }

    /** @return whether all events were accepted */
    private boolean walk(String chain, ChainCheck check, long last) {
        while (true) {
            var page = events.after(chain, check.last().seq(), PAGE);
            for (var event : page) {
                if (event.seq() > last) {
                    return true;
                }
                if (!check.accept(event)) {
                    return false;
                }
            }
            if (page.size() < PAGE) {
                return true;
            }
        }
    }
}
