package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What has become of an order, computed from the ledger of quantities and from nothing else, so that it never
 * lies: after a partial invoice and a return it still says what is delivered, invoiced and left.
 *
 * @param lines in the order of the document; optional lines that were not taken are not among them
 * @param mayInvoice false while the customer has not consented to being invoiced
 */
public record OrderProgress(List<LineQuantities> lines, boolean mayInvoice) {

    public OrderProgress {
        lines = List.copyOf(lines);
    }

    /** The progress of an order, from the ledger's sums of its lines. */
    public static OrderProgress of(OrderSnapshot order, Map<UUID, LineProgress> sums) {
        boolean released = order.followUp().invoicingReleased()
                || order.conditions().invoiceTerms().value() != InvoiceTerms.DO_NOT_INVOICE;
        return of(
                order.content().lines(),
                sums,
                order.conditions().tolerance(),
                released && !order.conditions().type().customerReturn());
    }

    public static OrderProgress of(
            Collection<SalesLine> lines, Map<UUID, LineProgress> sums, Tolerance tolerance, boolean mayInvoice) {
        return new OrderProgress(
                lines.stream()
                        .filter(l -> !l.optional())
                        .map(l -> new LineQuantities(l, sums.getOrDefault(l.id(), LineProgress.NONE), tolerance))
                        .toList(),
                mayInvoice);
    }

    public LineQuantities line(UUID lineId) {
        return lines.stream()
                .filter(l -> l.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> SharedRule.UNKNOWN_LINE
                        .because("lineId", lineId.toString())
                        .exception());
    }

    /** Counted from shipping on, and never net of returns. */
    public DeliveryStatus deliveryStatus() {
        if (none(LineQuantities::delivered)) {
            return DeliveryStatus.NOT_DELIVERED;
        }
        return all(LineQuantities::allDelivered) ? DeliveryStatus.DELIVERED : DeliveryStatus.PARTIALLY_DELIVERED;
    }

    public InvoiceStatus invoiceStatus() {
        if (none(LineQuantities::invoicedNet)) {
            return anythingToInvoice() ? InvoiceStatus.NOT_INVOICED : withoutAnInvoice();
        }
        return all(LineQuantities::allInvoiced) ? InvoiceStatus.INVOICED : InvoiceStatus.PARTIALLY_INVOICED;
    }

    /** The word users read for an order in {@code status}: a validated one is in delivery once something left. */
    public OrderWord word(OrderStatus status) {
        if (status != OrderStatus.VALIDATED || none(LineQuantities::delivered)) {
            return OrderWord.valueOf(status.name());
        }
        return all(LineQuantities::allDelivered) && all(LineQuantities::allConfirmed)
                ? OrderWord.DELIVERED
                : OrderWord.IN_DELIVERY;
    }

    /** Nothing is left to put on a delivery note. */
    public boolean nothingLeftToPlan() {
        return none(LineQuantities::leftToPlan);
    }

    /** No service is left to report as performed. */
    public boolean nothingLeftToPerform() {
        return lines.stream()
                .filter(LineQuantities::isService)
                .allMatch(l -> l.leftToPlan().signum() <= 0);
    }

    public boolean nothingLeftToDeliver() {
        return all(LineQuantities::allDelivered);
    }

    /** All that the order may ever invoice is invoiced. */
    public boolean settledInvoicing() {
        return switch (invoiceStatus()) {
            case INVOICED, NOT_INVOICEABLE -> true;
            case NOT_INVOICED, PARTIALLY_INVOICED -> all(LineQuantities::allInvoiced);
        };
    }

    /** The lines of which something is left to put on a delivery note. */
    public List<LineQuantities> toPlan() {
        return lines.stream().filter(l -> l.leftToPlan().signum() > 0).toList();
    }

    private boolean anythingToInvoice() {
        return mayInvoice && !all(LineQuantities::allInvoiced);
    }

    /** Invoiced and credited in full because all of it came back; or never invoiced at all. */
    private InvoiceStatus withoutAnInvoice() {
        return none(LineQuantities::invoiced) ? InvoiceStatus.NOT_INVOICEABLE : InvoiceStatus.INVOICED;
    }

    private boolean all(Predicate<LineQuantities> holds) {
        return lines.stream().allMatch(holds);
    }

    private boolean none(Function<LineQuantities, BigDecimal> quantity) {
        return lines.stream().map(quantity).allMatch(q -> q.signum() <= 0);
    }
}
