package io.comptoir.domain.credit;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of a credit note. */
public enum CreditNoteStatus {
    DRAFT,
    ISSUED,
    /** Nothing of it is open. */
    SETTLED,
    CANCELLED;

    public static final Lifecycle<CreditNoteStatus, CreditNoteAction> LIFECYCLE =
            Lifecycle.<CreditNoteStatus, CreditNoteAction>of("credit-note", CreditNoteAction.class)
                    .keep(CreditNoteAction.UPDATE, DRAFT)
                    .allow(CreditNoteAction.ISSUE, EnumSet.of(ISSUED, SETTLED), DRAFT)
                    .allow(CreditNoteAction.CANCEL, CANCELLED, DRAFT)
                    .allow(CreditNoteAction.ALLOCATE, EnumSet.of(ISSUED, SETTLED), ISSUED)
                    .allow(CreditNoteAction.REFUND, EnumSet.of(ISSUED, SETTLED), ISSUED)
                    .keep(CreditNoteAction.DOWNLOAD, values());

    /** Whether it has its number and stands in the books. */
    public boolean issued() {
        return this == ISSUED || this == SETTLED;
    }
}
