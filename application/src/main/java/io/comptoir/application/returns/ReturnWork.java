package io.comptoir.application.returns;

import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.ReturnSituation;
import io.comptoir.domain.returns.SalesReturn;

/** A return in hand. */
public record ReturnWork(SalesReturn document, ReturnSituation situation) {

    public ReturnProgress progress() {
        return document.progress(situation);
    }
}
