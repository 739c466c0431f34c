package io.comptoir.domain.credit;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an invoice that billed a delivery line, or its order line where the order was invoiced itself.
 *
 * @param orderLineId null in a free flow
 */
record BilledLines(UUID noteLineId, @Nullable UUID orderLineId) {

    /** So much of them, as far as it is left to credit. */
    List<Wanted> take(
            CreditableInvoice invoice,
            BigDecimal wanted,
            @Nullable UUID returnLineId,
            @Nullable BigDecimal feePercent) {
        var result = new ArrayList<Wanted>();
        var open = wanted;
        for (var billed : invoice.lines()) {
            var taken = bills(billed.line()) ? billed.left().quantity().min(open) : BigDecimal.ZERO;
            if (taken.signum() > 0) {
                result.add(new Wanted(billed.line().id(), taken, returnLineId, feePercent));
                open = open.subtract(taken);
            }
        }
        return result;
    }

    private boolean bills(SalesLine line) {
        var note = line.source(DocumentType.DELIVERY_NOTE);
        return note.isPresent()
                ? note.get().lineId().equals(noteLineId)
                : line.source(DocumentType.ORDER)
                        .filter(s -> s.lineId().equals(orderLineId))
                        .isPresent();
    }
}
