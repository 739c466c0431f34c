package io.comptoir.domain.credit;

import io.comptoir.domain.invoice.InvoiceSnapshot;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The invoice that a credit note corrects, as it prints it.
 *
 * @param bills whether the invoice's quantities count as invoiced, which those of a deposit do not
 */
public record CreditedInvoice(UUID id, String number, LocalDate issueDate, boolean bills) {

    static CreditedInvoice of(InvoiceSnapshot invoice) {
        return new CreditedInvoice(
                invoice.id(),
                Objects.requireNonNull(invoice.head().number()),
                Objects.requireNonNull(invoice.issueDate()),
                invoice.kind().bills());
    }
}
