package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an invoice; what stores and views see.
 *
 * @param issuance null while a draft
 */
public record InvoiceSnapshot(
        UUID id,
        InvoiceKind kind,
        InvoiceStatus status,
        Head head,
        Terms terms,
        Content content,
        Origin origin,
        @Nullable Issuance issuance,
        InvoiceSettlement settlement,
        Recovery recovery) {

    public @Nullable LocalDate issueDate() {
        return issuance == null ? null : issuance.date();
    }

    public List<DueDate> dueDates() {
        return issuance == null ? List.of() : settlement.spread(issuance.instalments());
    }

    /** Whether something of it is due and not paid; never once it is written off. */
    public boolean overdue(LocalDate today) {
        return status == InvoiceStatus.ISSUED
                && recovery.writeOff() == null
                && dueDates().stream().anyMatch(d -> d.overdue(today));
    }
}
