package io.comptoir.domain.invoice;

import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITING;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;

import io.comptoir.domain.delivery.DirectPlanning.Part;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.quantity.LineProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What of an issued invoice is still to be delivered, in a free flow. Lines of an order deliver the order; lines that
 * were typed on the invoice deliver the invoice; what was delivered before it was invoiced is not delivered again.
 *
 * @param orders what has become of the order lines behind it
 * @param sums of the ledger, by line of the invoice
 */
public record InvoiceDelivery(InvoiceSnapshot invoice, Map<UUID, LineQuantities> orders, Map<UUID, LineProgress> sums) {

    private static final int PRICE_DECIMALS = 6;

    public InvoiceDelivery {
        orders = Map.copyOf(orders);
        sums = Map.copyOf(sums);
    }

    public List<Part> parts() {
        InvoiceRule.INVOICE_NOT_DELIVERABLE.check(
                invoice.status() == InvoiceStatus.ISSUED && invoice.kind().bills(),
                "status",
                invoice.status().name(),
                "kind",
                invoice.kind().name());
        var totals = invoice.content().totals().lines().iterator();
        var parts = new ArrayList<Part>();
        for (var line : invoice.content().lines()) {
            if (!line.optional()) {
                part(line, totals.next().base().amount()).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Part> part(SalesLine line, BigDecimal worth) {
        if (line.quantity().signum() <= 0
                || line.source(DocumentType.DELIVERY_NOTE).isPresent()) {
            return Optional.empty();
        }
        var ordered = line.source(DocumentType.ORDER);
        var source = ordered.orElseGet(() -> new LineSource(DocumentType.INVOICE, invoice.id(), line.id()));
        var left = left(line).min(ordered.map(this::leftOfOrder).orElse(line.quantity()));
        var unitValue = worth.divide(line.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP);
        return left.signum() > 0 ? Optional.of(new Part(source, line.item(), left, unitValue)) : Optional.empty();
    }

    private BigDecimal left(SalesLine line) {
        var own = sums.getOrDefault(line.id(), LineProgress.NONE);
        return line.quantity().subtract(own.of(PLANNED)).subtract(own.of(CREDITING));
    }

    private BigDecimal leftOfOrder(LineSource source) {
        var order = orders.get(source.lineId());
        return order == null ? BigDecimal.ZERO : order.leftToPlan();
    }
}
