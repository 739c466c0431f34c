package io.comptoir.application.credit;

import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.LineCredit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What credit notes take of invoices, in memory. */
public class InMemoryInvoiceCredits implements InvoiceCredits {

    private final Map<UUID, List<CreditLine>> held = new HashMap<>();

    @Override
    public Map<UUID, LineCredit> of(UUID invoiceId) {
        var result = new HashMap<UUID, LineCredit>();
        for (var line : held.getOrDefault(invoiceId, List.of())) {
            var id = Objects.requireNonNull(line.invoiceLineId());
            var before =
                    result.getOrDefault(id, LineCredit.none(line.part().net().currency()));
            result.put(id, before.plus(line.covers()));
        }
        return result;
    }

    @Override
    public void hold(CreditableInvoice invoice, List<CreditLine> lines) {
        held.computeIfAbsent(invoice.invoice().id(), id -> new ArrayList<>()).addAll(lines);
    }

    @Override
    public void release(CreditableInvoice invoice, List<CreditLine> lines) {
        held.getOrDefault(invoice.invoice().id(), new ArrayList<>()).removeAll(lines);
    }

    @Override
    public List<UUID> invoicing(Collection<UUID> sourceLineIds) {
        return List.of();
    }
}
