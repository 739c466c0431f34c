package io.comptoir.domain.credit;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.returns.ReturnSnapshot;
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
                    result.addAll(new BilledLines(from.noteLineId(), from.orderLineId())
                            .take(invoice, wanted, line.id(), line.feePercent()));
                }
            }
        }
        return result;
    }
}
