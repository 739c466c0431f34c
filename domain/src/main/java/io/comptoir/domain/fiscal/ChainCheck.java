package io.comptoir.domain.fiscal;

import org.jspecify.annotations.Nullable;

/** Walks a chain from an event to a later one and stops at the first that is not as it was sealed. */
public final class ChainCheck {

    /** What is wrong with an event. */
    public enum Fault {
        /** An event before it is gone. */
        MISSING,
        /** It does not follow the event before it. */
        UNLINKED,
        PAYLOAD_CHANGED,
        HASH_CHANGED,
        /** Events at the end are gone. */
        CUT_OFF
    }

    /** The first broken position and what is wrong there. */
    public record Break(long seq, Fault fault) {}

    private FiscalSeal last;
    private long checked;
    private @Nullable Break found;

    /** @param before the seal of the event before the first to be checked, which is trusted */
    public ChainCheck(FiscalSeal before) {
        this.last = before;
    }

    /** @return whether to go on */
    public boolean accept(FiscalEvent event) {
        var fault = fault(event);
        if (fault != null) {
            found = new Break(fault == Fault.MISSING ? last.seq() + 1 : event.seq(), fault);
            return false;
        }
        last = event.seal();
        checked++;
        return true;
    }

    /** Compares the end of the chain with the seal kept apart from it. */
    public void end(FiscalSeal head) {
        if (found == null && !last.equals(head)) {
            found = new Break(last.seq() + 1, Fault.CUT_OFF);
        }
    }

    public long checked() {
        return checked;
    }

    public FiscalSeal last() {
        return last;
    }

    public @Nullable Break firstBreak() {
        return found;
    }

    private @Nullable Fault fault(FiscalEvent event) {
        if (event.seq() != last.seq() + 1) {
            return Fault.MISSING;
        }
        if (!event.prevHash().equals(last.hash())) {
            return Fault.UNLINKED;
        }
        if (!event.payloadIntact()) {
            return Fault.PAYLOAD_CHANGED;
        }
        return event.hashIntact() ? null : Fault.HASH_CHANGED;
    }
}
