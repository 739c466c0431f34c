package io.comptoir.application.fiscal;

import io.comptoir.domain.fiscal.ChainCheck;
import io.comptoir.domain.fiscal.FiscalSeal;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param checked events that are as they were sealed
 * @param last the last of them
 * @param firstBreak null when the chain is intact
 */
public record FiscalVerification(String chain, long checked, FiscalSeal last, ChainCheck.@Nullable Break firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }
}
