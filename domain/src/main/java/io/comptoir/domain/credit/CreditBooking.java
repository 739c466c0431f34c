package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The entries that a credit note books in the ledger for the quantities that it takes back: on the invoice lines, and
 * on the order and delivery lines they came from.
 */
record CreditBooking(CreditNoteSnapshot of) {

    /** From the draft on nobody else credits them. */
    List<QuantityEntry> held() {
        return entries(QuantityKind.CREDITING, true);
    }

    List<QuantityEntry> released() {
        return held().stream().map(QuantityEntry::reversed).toList();
    }

    /** Credited for good; what a correction credits may be invoiced again. */
    List<QuantityEntry> issued() {
        var all = new ArrayList<>(entries(QuantityKind.CREDITED, true));
        if (of.purpose() == CreditPurpose.CORRECTION) {
            all.addAll(entries(QuantityKind.RELEASED, false));
        }
        return all;
    }

    private List<QuantityEntry> entries(QuantityKind kind, boolean onInvoice) {
        return of.lines().stream()
                .filter(CreditLine::takesQuantity)
                .flatMap(l -> targets(l, onInvoice)
                        .map(id -> new QuantityEntry(
                                id,
                                kind,
                                l.quantity(),
                                DocumentType.CREDIT_NOTE,
                                of.id(),
                                l.line().id())))
                .toList();
    }

    private Stream<UUID> targets(CreditLine line, boolean onInvoice) {
        var invoice = of.origin().invoice();
        boolean bills = invoice != null && invoice.bills();
        return line.line().sources().stream()
                .filter(s -> s.type() == DocumentType.INVOICE
                        ? onInvoice
                        : bills && (s.type() == DocumentType.ORDER || s.type() == DocumentType.DELIVERY_NOTE))
                .map(LineSource::lineId);
    }
}
