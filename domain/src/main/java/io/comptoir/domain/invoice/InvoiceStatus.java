package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** What people decided about an invoice. Whether it is paid is derived: {@link InvoiceSettlement}. */
public enum InvoiceStatus {
    DRAFT,
    ISSUED,
    /** Credit notes have reached its gross amount. It keeps its number and stays in the books. */
    CANCELLED;

    public static final Lifecycle<InvoiceStatus, InvoiceAction> LIFECYCLE = Lifecycle.<InvoiceStatus, InvoiceAction>of(
                    "invoice", InvoiceAction.class)
            .keep(InvoiceAction.UPDATE, DRAFT)
            .keep(InvoiceAction.DELETE, DRAFT)
            .allow(InvoiceAction.ISSUE, ISSUED, DRAFT)
            .keep(InvoiceAction.SEND, ISSUED, CANCELLED)
            .keep(InvoiceAction.DISPUTE, ISSUED)
            .keep(InvoiceAction.RESOLVE_DISPUTE, ISSUED, CANCELLED)
            .keep(InvoiceAction.MARK_DOUBTFUL, ISSUED)
            .keep(InvoiceAction.WRITE_OFF, ISSUED)
            .keep(InvoiceAction.DOWNLOAD, DRAFT, ISSUED, CANCELLED)
            .allow(InvoiceAction.CREDIT, EnumSet.of(ISSUED, CANCELLED), ISSUED)
            .keep(InvoiceAction.SETTLE, ISSUED, CANCELLED);
}
