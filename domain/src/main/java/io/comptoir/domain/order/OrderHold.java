package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.InvoiceTerms;
import java.util.ArrayList;
import java.util.List;

/** What an order waits for. */
public enum OrderHold {
    /** Somebody's approval. */
    APPROVAL,
    /** Money: nothing leaves before it is paid. */
    PAYMENT,
    /** Goods that are not in stock. */
    STOCK,
    /** The customer's consent to being invoiced. */
    INVOICING;

    public static List<OrderHold> of(OrderSnapshot order, OrderProgress progress, PaymentStatus payment) {
        var holds = new ArrayList<OrderHold>();
        if (order.status() == OrderStatus.PENDING_APPROVAL) {
            holds.add(APPROVAL);
        }
        if (order.status() == OrderStatus.VALIDATED) {
            addWaiting(holds, order, progress, payment);
        }
        return List.copyOf(holds);
    }

    private static void addWaiting(
            List<OrderHold> holds, OrderSnapshot order, OrderProgress progress, PaymentStatus payment) {
        if (order.conditions().payFirst() && payment != PaymentStatus.PAID && !progress.nothingLeftToDeliver()) {
            holds.add(PAYMENT);
        }
        if (order.conditions().type().reserves() && progress.lines().stream().anyMatch(OrderHold::waits)) {
            holds.add(STOCK);
        }
        if (order.conditions().invoiceTerms().value() == InvoiceTerms.DO_NOT_INVOICE
                && !order.followUp().invoicingReleased()) {
            holds.add(INVOICING);
        }
    }

    private static boolean waits(LineQuantities line) {
        return line.line().item().stockTracked() && line.reserved().compareTo(line.leftToDeliver()) < 0;
    }
}
