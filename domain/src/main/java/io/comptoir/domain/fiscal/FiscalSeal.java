package io.comptoir.domain.fiscal;

/**
 * The end of a chain.
 *
 * @param seq of the last event; 0 before the first
 */
public record FiscalSeal(long seq, String hash) {

    /** Before the first event. */
    public static final FiscalSeal START = new FiscalSeal(0, "0".repeat(64));
}
