package io.comptoir.domain.credit;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.SELLER;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.id;

import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Credit notes and their parts for tests. */
public final class TestCredits {

    public static final UUID FIRST = id(11);
    public static final UUID SECOND = id(12);

    private TestCredits() {}

    public static Supplier<UUID> ids() {
        var next = new AtomicLong(1000);
        return () -> id(next.incrementAndGet());
    }

    /** 3 × 33.335 of a delivered order and 2.5 × 9.99, with 3 % off the document. */
    public static InvoiceSnapshot invoice() {
        var sources = List.of(
                new LineSource(DocumentType.DELIVERY_NOTE, id(50), id(51)),
                new LineSource(DocumentType.ORDER, id(60), id(61)));
        var content = Content.of(
                TestInvoices.EUR,
                List.of(
                        TestInvoices.line(11, ItemKind.GOODS, "3", "33.335", "20", sources),
                        TestInvoices.line(12, ItemKind.GOODS, "2.5", "9.99", "5.5", List.of())),
                List.of(TestInvoices.percent("3")));
        return TestInvoices.issue(TestInvoices.draft(InvoiceKind.STANDARD, TestInvoices.terms(), content))
                .snapshot();
    }

    public static CreditableInvoice fresh() {
        return new CreditableInvoice(invoice(), Map.of());
    }

    /** The same invoice after these lines were credited as well. */
    public static CreditableInvoice after(CreditableInvoice before, List<CreditLine> lines) {
        var taken = new HashMap<>(before.credited());
        for (var line : lines) {
            var known = taken.getOrDefault(line.invoiceLineId(), LineCredit.none(before.currency()));
            taken.put(line.invoiceLineId(), known.plus(line.covers()));
        }
        return new CreditableInvoice(before.invoice(), taken);
    }

    public static CreditNote draft(CreditPurpose purpose, List<CreditLine> lines) {
        return CreditNote.draft(id(80), CreditDraft.on(fresh(), purpose, null, null, lines), NOW);
    }

    /** One of the three. */
    public static CreditNote draft() {
        return draft(CreditPurpose.RETURN, CreditPlanning.quantities(fresh(), List.of(one()), ids()));
    }

    public static CreditPlanning.Wanted one() {
        return CreditPlanning.Wanted.of(FIRST, BigDecimal.ONE);
    }

    public static CreditNote issued(CreditNote draft) {
        draft.issue("BA-2026-00001", issuance(), List.of(), CreditSituation.CLEAR, NOW);
        return draft;
    }

    public static CreditIssuance issuance() {
        return new CreditIssuance(TODAY, SELLER);
    }
}
