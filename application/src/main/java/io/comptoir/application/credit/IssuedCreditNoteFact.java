package io.comptoir.application.credit;

import io.comptoir.application.fiscal.FiscalPayload;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.fiscal.FiscalEventType;
import io.comptoir.domain.fiscal.FiscalFact;
import io.comptoir.domain.shared.document.DocumentType;
import java.time.Instant;
import java.util.Objects;

/** An issued credit note, with everything printed on it, as a fact of the fiscal chain. */
final class IssuedCreditNoteFact {

    private IssuedCreditNoteFact() {}

    static FiscalFact of(CreditNoteSnapshot note, Instant at) {
        var issuance = Objects.requireNonNull(note.issuance());
        var invoice = note.origin().invoice();
        var period = note.origin().period();
        var payload = FiscalPayload.of(
                "document", DocumentType.CREDIT_NOTE,
                "id", note.id(),
                "purpose", note.purpose(),
                "number", note.head().number(),
                "issueDate", issuance.date(),
                "invoice", invoice == null ? null : invoice.id(),
                "invoiceNumber", invoice == null ? null : invoice.number(),
                "invoiceDate", invoice == null ? null : invoice.issueDate(),
                "return", note.origin().returnId(),
                "periodFrom", period == null ? null : period.from(),
                "periodTo", period == null ? null : period.to(),
                "reason", note.origin().reason(),
                "seller", FiscalPayload.seller(issuance.seller()),
                "terms", FiscalPayload.terms(note.terms()),
                "content", FiscalPayload.content(note.content()));
        return new FiscalFact(FiscalEventType.ISSUED, DocumentType.CREDIT_NOTE, note.id(), at, payload);
    }
}
