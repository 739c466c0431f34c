package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of a delivery note. Shipped is what users call "validé": the stock has left. */
public enum DeliveryNoteStatus {
    DRAFT,
    /** Over the company's amount, or the customer's credit: an administrator lets it go. */
    AWAITING_APPROVAL,
    SHIPPED,
    DELIVERED,
    /** The customer took nothing of it. */
    REFUSED,
    CANCELLED;

    public static final Lifecycle<DeliveryNoteStatus, DeliveryNoteAction> LIFECYCLE =
            Lifecycle.<DeliveryNoteStatus, DeliveryNoteAction>of("delivery-note", DeliveryNoteAction.class)
                    .keep(DeliveryNoteAction.UPDATE, DRAFT)
                    .keep(DeliveryNoteAction.CONFIRM_PICKING, DRAFT)
                    .allow(DeliveryNoteAction.SHIP, EnumSet.of(SHIPPED, AWAITING_APPROVAL), DRAFT)
                    .allow(DeliveryNoteAction.APPROVE, SHIPPED, AWAITING_APPROVAL)
                    .allow(DeliveryNoteAction.REJECT, DRAFT, AWAITING_APPROVAL)
                    .allow(DeliveryNoteAction.CONFIRM_DELIVERY, EnumSet.of(DELIVERED, REFUSED), SHIPPED)
                    .allow(DeliveryNoteAction.CANCEL, CANCELLED, DRAFT, AWAITING_APPROVAL)
                    .keep(DeliveryNoteAction.INVOICES, SHIPPED, DELIVERED)
                    .keep(DeliveryNoteAction.DELETE, values())
                    .keep(DeliveryNoteAction.DOWNLOAD, values());

    /** Whether the note holds quantities of its orders. */
    public boolean live() {
        return this != REFUSED && this != CANCELLED;
    }

    /** Whether its goods have left the house. */
    public boolean left() {
        return this == SHIPPED || this == DELIVERED || this == REFUSED;
    }
}
