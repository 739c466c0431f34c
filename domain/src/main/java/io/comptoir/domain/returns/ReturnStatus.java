package io.comptoir.domain.returns;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of a return. What was received and credited of it is derived: {@link ReturnProgress}. */
public enum ReturnStatus {
    /** Asked for by somebody who may not validate it. */
    SUBMITTED,
    VALIDATED,
    CLOSED,
    REJECTED,
    CANCELLED;

    public static final Lifecycle<ReturnStatus, ReturnAction> LIFECYCLE = Lifecycle.<ReturnStatus, ReturnAction>of(
                    "return", ReturnAction.class)
            .allow(ReturnAction.VALIDATE, VALIDATED, SUBMITTED)
            .allow(ReturnAction.REJECT, REJECTED, SUBMITTED)
            .allow(ReturnAction.RECEIVE, EnumSet.of(VALIDATED, CLOSED), VALIDATED)
            .keep(ReturnAction.CREDIT_NOTES, VALIDATED)
            .allow(ReturnAction.CREDIT, EnumSet.of(VALIDATED, CLOSED), VALIDATED)
            .allow(ReturnAction.CLOSE, CLOSED, VALIDATED)
            .allow(ReturnAction.CANCEL, CANCELLED, SUBMITTED, VALIDATED)
            .keep(ReturnAction.DOWNLOAD, values());

    /** Whether the return holds quantities of what it brings back. */
    public boolean live() {
        return this != REJECTED && this != CANCELLED;
    }

    /** Whether what it brings back is no longer sold. */
    public boolean binding() {
        return this == VALIDATED || this == CLOSED;
    }
}
