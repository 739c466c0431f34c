package io.comptoir.domain.order;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of an order that people decide. What has left or been invoiced is in {@link OrderProgress}. */
public enum OrderStatus {
    CREATED,
    /** A rule of the company asks for somebody's approval. */
    PENDING_APPROVAL,
    VALIDATED,
    REJECTED,
    CANCELLED,
    CLOSED;

    public static final Lifecycle<OrderStatus, OrderAction> LIFECYCLE = Lifecycle.<OrderStatus, OrderAction>of(
                    "order", OrderAction.class)
            .allow(OrderAction.UPDATE, CREATED, CREATED, PENDING_APPROVAL, VALIDATED, REJECTED)
            .keep(OrderAction.ANNOTATE, CREATED, PENDING_APPROVAL, VALIDATED, REJECTED)
            .allow(OrderAction.VALIDATE, EnumSet.of(VALIDATED, PENDING_APPROVAL), CREATED)
            .allow(OrderAction.APPROVE, VALIDATED, PENDING_APPROVAL)
            .allow(OrderAction.REJECT, REJECTED, PENDING_APPROVAL)
            .allow(OrderAction.REOPEN, CREATED, REJECTED)
            .allow(OrderAction.CANCEL, CANCELLED, CREATED, PENDING_APPROVAL, VALIDATED)
            .keep(OrderAction.DELIVERY_NOTES, VALIDATED)
            .allow(OrderAction.CLOSE, CLOSED, VALIDATED)
            .allow(OrderAction.REOPEN_CLOSED, VALIDATED, CLOSED)
            .keep(OrderAction.ACKNOWLEDGE, VALIDATED, CLOSED)
            .keep(OrderAction.RELEASE_INVOICING, VALIDATED)
            .keep(OrderAction.REQUEST_DEPOSIT, VALIDATED)
            .keep(OrderAction.PERFORM, VALIDATED)
            .keep(OrderAction.DELETE, CREATED, PENDING_APPROVAL, VALIDATED, REJECTED, CANCELLED)
            .keep(OrderAction.DOWNLOAD, values());
}
