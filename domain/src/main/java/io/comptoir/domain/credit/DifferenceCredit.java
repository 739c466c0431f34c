package io.comptoir.domain.credit;

import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITING;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.NOT_ACCEPTED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RETURNED;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DifferenceDecision;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.LineProgress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be credited of a delivery that was invoiced before the customer said what he received: what was invoiced
 * beyond what he accepted. What was lost or refused is never invoiced again; what is delivered again is, with the note
 * that brings it.
 *
 * @param sums of the ledger, by delivery and order line, the confirmation included
 * @param ordered the quantities of the order lines behind the note
 */
public record DifferenceCredit(DeliveryNoteSnapshot note, Map<UUID, LineProgress> sums, Map<UUID, BigDecimal> ordered) {

    /** What one invoice credits of it. */
    public record OnInvoice(CreditableInvoice invoice, List<Wanted> lines) {}

    public DifferenceCredit {
        sums = Map.copyOf(sums);
        ordered = Map.copyOf(ordered);
    }

    /**
     * Over invoices, the first of them first.
     *
     * @param purpose RETURN for what was lost or refused, CORRECTION for what is delivered again
     */
    public List<OnInvoice> over(List<CreditableInvoice> invoices, CreditPurpose purpose) {
        var open = new LinkedHashMap<UUID, BigDecimal>();
        note.lines().stream()
                .filter(l -> l.accepted().compareTo(l.quantity()) < 0 && purposeOf(l) == purpose)
                .forEach(l -> open.put(l.id(), tooMuchInvoiced(l)));
        var result = new ArrayList<OnInvoice>();
        for (var invoice : invoices) {
            var wanted = invoice.invoice().status() == InvoiceStatus.ISSUED ? take(invoice, open) : List.<Wanted>of();
            if (!wanted.isEmpty()) {
                result.add(new OnInvoice(invoice, wanted));
            }
        }
        return result;
    }

    private List<Wanted> take(CreditableInvoice invoice, Map<UUID, BigDecimal> open) {
        var result = new ArrayList<Wanted>();
        for (var line : note.lines()) {
            var left = open.getOrDefault(line.id(), BigDecimal.ZERO);
            if (left.signum() > 0) {
                var taken = new BilledLines(line.id(), orderLine(line)).take(invoice, left, null, null);
                taken.forEach(w -> open.merge(line.id(), w.quantity(), BigDecimal::subtract));
                result.addAll(taken);
            }
        }
        return result;
    }

    private static CreditPurpose purposeOf(DeliveryLine line) {
        var reception = line.reception();
        return reception != null && reception.decision() == DifferenceDecision.REDELIVER
                ? CreditPurpose.CORRECTION
                : CreditPurpose.RETURN;
    }

    /** Of the delivery line, where it was invoiced; of the order line, where the order itself was. */
    private BigDecimal tooMuchInvoiced(DeliveryLine line) {
        var own = sums(line.id());
        var kept = own.of(DELIVERED).subtract(own.of(NOT_ACCEPTED)).subtract(own.of(RETURNED));
        var tooMuch = invoiced(own).subtract(kept);
        var orderLine = orderLine(line);
        if (orderLine != null) {
            var order = sums(orderLine);
            var due = ordered.getOrDefault(orderLine, BigDecimal.ZERO)
                    .subtract(order.of(GIVEN_UP))
                    .subtract(order.of(RETURNED))
                    .subtract(order.of(NOT_ACCEPTED));
            tooMuch = tooMuch.max(invoiced(order).subtract(due));
        }
        return tooMuch.min(line.quantity().subtract(line.accepted()));
    }

    private static BigDecimal invoiced(LineProgress line) {
        return line.of(INVOICED).subtract(line.of(CREDITING));
    }

    private LineProgress sums(UUID lineId) {
        return sums.getOrDefault(lineId, LineProgress.NONE);
    }

    private static @Nullable UUID orderLine(DeliveryLine line) {
        return line.source().type() == DocumentType.ORDER ? line.source().lineId() : null;
    }
}
