package io.comptoir.domain.credit;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.credit.CreditableInvoice.Line;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.returns.ReturnLine;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.ReturnedFrom;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of a return one invoice credits: the lines that billed its delivery lines, or their orders where those were
 * invoiced themselves.
 *
 * @param quantities to be credited, by line of the return
 */
public record ReturnCredit(ReturnSnapshot of, Map<UUID, BigDecimal> quantities) {

    public ReturnCredit {
        quantities = Map.copyOf(quantities);
    }

    /** Empty where the invoice bills nothing of it any more. */
    public List<Wanted> on(CreditableInvoice invoice) {
        var result = new ArrayList<Wanted>();
        if (invoice.invoice().status() == InvoiceStatus.ISSUED) {
            for (var line : of.lines()) {
                var wanted = quantities.getOrDefault(line.id(), BigDecimal.ZERO);
                var from = line.from();
                if (from != null && wanted.signum() > 0) {
                    result.addAll(share(line, from, wanted, invoice));
                }
            }
        }
        return result;
    }

    private static List<Wanted> share(
            ReturnLine line, ReturnedFrom from, BigDecimal wanted, CreditableInvoice invoice) {
        var result = new ArrayList<Wanted>();
        var open = wanted;
        for (Line billed : invoice.lines()) {
            var taken = bills(billed.line(), from) ? billed.left().quantity().min(open) : BigDecimal.ZERO;
            if (taken.signum() > 0) {
                result.add(new Wanted(billed.line().id(), taken, line.id(), line.feePercent()));
                open = open.subtract(taken);
            }
        }
        return result;
    }

    private static boolean bills(SalesLine line, ReturnedFrom from) {
        var note = line.source(DocumentType.DELIVERY_NOTE);
        return note.isPresent()
                ? note.get().lineId().equals(from.noteLineId())
                : line.source(DocumentType.ORDER)
                        .filter(s -> s.lineId().equals(from.orderLineId()))
                        .isPresent();
    }
}
