package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a draft: its lines never take more of orders and deliveries than is left, and it stays with the customer
 * and in the currency of the documents it comes from.
 *
 * @param strict whether goods are invoiced as delivered only
 */
public record DraftChange(
        InvoiceSnapshot before, List<BillableOrder> orders, List<BillableNote> notes, boolean strict) {

    public void check(InvoiceSnapshot after) {
        if (!before.origin().orders().isEmpty()) {
            requireSame("customer", before.terms().customerId(), after.terms().customerId());
            requireSame("currency", before.terms().currency(), after.terms().currency());
        }
        if (before.kind() == InvoiceKind.DEPOSIT) {
            requireLeft(
                    after.content()
                            .totals()
                            .gross()
                            .minus(before.content().totals().gross())
                            .amount(),
                    BigDecimal.ZERO);
        }
        if (before.kind().bills()) {
            after.content().lines().forEach(this::check);
        }
    }

    private static void requireSame(String what, @Nullable Object was, @Nullable Object is) {
        InvoiceRule.NOT_INVOICED_TOGETHER.check(Objects.equals(was, is), "what", what);
    }

    private void check(SalesLine line) {
        var had = before.content().find(line.id()).map(SalesLine::quantity).orElse(BigDecimal.ZERO);
        var growth = line.quantity().subtract(had);
        if (growth.signum() > 0) {
            line.source(DocumentType.DELIVERY_NOTE)
                    .map(this::leftOfNote)
                    .or(() -> line.source(DocumentType.ORDER).map(this::leftOfOrder))
                    .ifPresent(left -> requireLeft(growth, left));
        }
    }

    private static void requireLeft(BigDecimal growth, BigDecimal left) {
        SharedRule.EXCEEDS_REMAINDER.check(growth.compareTo(left) <= 0, "remaining", left, "asked", growth);
    }

    private BigDecimal leftOfNote(LineSource source) {
        return notes.stream()
                .flatMap(n -> n.lines().stream())
                .filter(l -> l.id().equals(source.lineId()))
                .map(BillableNote.Line::left)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal leftOfOrder(LineSource source) {
        return orders.stream()
                .filter(o -> o.id().equals(source.documentId()))
                .map(o -> leftOf(o, o.left(source.lineId())))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal leftOf(BillableOrder order, LeftToBill left) {
        boolean asOrdered = !strict || order.invoiceTerms() == InvoiceTerms.IMMEDIATE;
        return asOrdered ? left.ordered() : left.supplied();
    }
}
