package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as it is stored and shown. Its amounts are positive.
 *
 * @param issuance null until it is issued
 */
public record CreditNoteSnapshot(
        UUID id,
        Head head,
        CreditNoteStatus status,
        CreditPurpose purpose,
        CreditOrigin origin,
        Terms terms,
        List<CreditLine> lines,
        @Nullable CreditIssuance issuance,
        CreditUse use) {

    public CreditNoteSnapshot {
        lines = List.copyOf(lines);
    }

    /** Lines and totals; the tax of a group is the sum of its parts, never computed anew. */
    public Content content() {
        var currency = terms.currency();
        return new Content(
                currency,
                lines.stream().map(CreditLine::line).toList(),
                List.of(),
                Totals.ofParts(currency, lines.stream().map(CreditLine::part).toList()));
    }

    public Money gross() {
        return content().totals().gross();
    }

    /** The customer's credit: what was neither put against invoices nor paid out. */
    public Money open() {
        return status.issued() ? use.open(gross()) : Money.zero(terms.currency());
    }

    public @Nullable LocalDate issueDate() {
        return issuance == null ? null : issuance.date();
    }

    public UUID customerId() {
        return Objects.requireNonNull(terms.customerId());
    }

    public @Nullable UUID invoiceId() {
        return origin.invoice() == null ? null : origin.invoice().id();
    }
}
