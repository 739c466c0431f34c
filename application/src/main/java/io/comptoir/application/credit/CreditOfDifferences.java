package io.comptoir.application.credit;

import io.comptoir.application.delivery.AfterConfirmation;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditDraft;
import io.comptoir.domain.credit.CreditPlanning;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.DifferenceCredit;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts the credit notes of a delivery that was invoiced before the customer said what he received of it (F085). */
@Service
public class CreditOfDifferences implements AfterConfirmation {

    private final CreditableInvoices invoices;
    private final CreditDrafting drafting;
    private final Orders orders;
    private final QuantityLedger ledger;
    private final Ids ids;

    public CreditOfDifferences(
            CreditableInvoices invoices, CreditDrafting drafting, Orders orders, QuantityLedger ledger, Ids ids) {
        this.invoices = invoices;
        this.drafting = drafting;
        this.orders = orders;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public void differed(Caller caller, DeliveryNote note) {
        var s = note.snapshot();
        var lines = lines(s);
        var differences = new DifferenceCredit(s, ledger.progress(lines), ordered(s));
        for (var purpose : List.of(CreditPurpose.RETURN, CreditPurpose.CORRECTION)) {
            differences
                    .over(invoices.billing(lines), purpose)
                    .forEach(credit -> draft(caller, s.head().number(), purpose, credit));
        }
    }

    private void draft(
            Caller caller, @Nullable String reason, CreditPurpose purpose, DifferenceCredit.OnInvoice credit) {
        var lines = CreditPlanning.quantities(credit.invoice(), credit.lines(), ids::next);
        drafting.add(caller, credit.invoice(), CreditDraft.on(credit.invoice(), purpose, null, reason, lines));
    }

    private Map<UUID, BigDecimal> ordered(DeliveryNoteSnapshot note) {
        return orders.lockAll(note.orders()).stream()
                .flatMap(o -> o.snapshot().content().lines().stream())
                .collect(Collectors.toMap(SalesLine::id, SalesLine::quantity));
    }

    private static List<UUID> lines(DeliveryNoteSnapshot note) {
        var sources = note.lines().stream().map(DeliveryLine::source).map(LineSource::lineId);
        return Stream.concat(note.lines().stream().map(DeliveryLine::id), sources)
                .distinct()
                .toList();
    }
}
