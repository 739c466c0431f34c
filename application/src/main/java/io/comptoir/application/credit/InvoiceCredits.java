package io.comptoir.application.credit;

import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.LineCredit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What live credit notes take of invoice lines, as sums. The store refuses more than the line in quantity, in net and
 * in tax. Callers hold the lock of the invoice.
 */
public interface InvoiceCredits {

    /** By line; lines of which nothing is taken are not named. */
    Map<UUID, LineCredit> of(UUID invoiceId);

    void hold(CreditableInvoice invoice, List<CreditLine> lines);

    void release(CreditableInvoice invoice, List<CreditLine> lines);

    /** The issued invoices that bill these order and delivery lines, the oldest first. */
    List<UUID> invoicing(Collection<UUID> sourceLineIds);
}
