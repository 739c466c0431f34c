package io.comptoir.application.invoice;

import io.comptoir.application.fiscal.FiscalPayload;
import io.comptoir.domain.fiscal.FiscalEventType;
import io.comptoir.domain.fiscal.FiscalFact;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.Issuance;
import io.comptoir.domain.shared.document.DocumentType;
import java.time.Instant;
import java.util.Objects;

/** An issued invoice, with everything printed on it, as a fact of the fiscal chain. */
final class IssuedInvoiceFact {

    private IssuedInvoiceFact() {}

    static FiscalFact of(InvoiceSnapshot invoice, Instant at) {
        Issuance issuance = Objects.requireNonNull(invoice.issuance());
        var payload = FiscalPayload.of(
                "document", DocumentType.INVOICE,
                "id", invoice.id(),
                "kind", invoice.kind(),
                "number", invoice.head().number(),
                "issueDate", issuance.date(),
                "suppliedOn", invoice.origin().suppliedOn(),
                "orders", invoice.origin().orders(),
                "deliveryNotes", invoice.origin().deliveryNotes(),
                "seller", FiscalPayload.seller(issuance.seller()),
                "terms", FiscalPayload.terms(invoice.terms()),
                "content", FiscalPayload.content(invoice.content()),
                "mentions",
                        issuance.mentions().stream()
                                .map(m -> FiscalPayload.of("code", m.code(), "text", m.text()))
                                .toList(),
                "instalments",
                        issuance.instalments().stream()
                                .map(i -> FiscalPayload.of("dueDate", i.dueDate(), "amount", i.amount()))
                                .toList());
        return new FiscalFact(FiscalEventType.ISSUED, DocumentType.INVOICE, invoice.id(), at, payload);
    }
}
