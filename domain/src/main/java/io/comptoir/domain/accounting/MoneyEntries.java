package io.comptoir.domain.accounting;

import io.comptoir.domain.accounting.JournalEntry.Piece;
import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.payment.PaymentSnapshot.Direction;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The entries of bank and cash: what comes in credits the customer, allocated or not; what goes out debits him. What
 * bounces, or is cancelled, is reversed.
 */
public record MoneyEntries(ChartOfAccounts accounts) {

    public JournalEntry of(PaymentSnapshot payment, LocalDate on, UUID id) {
        boolean cash = payment.method() == PaymentMethod.CASH;
        boolean in = payment.direction() == Direction.INCOMING;
        var amount = in ? payment.amount() : payment.amount().negate();
        var lines = new Posting()
                .debit(cash ? accounts.cash() : accounts.bank(), amount)
                .debit(accounts.customers(), payment.customer().code(), amount.negate())
                .lines();
        var number = Objects.requireNonNull(payment.head().number());
        var label = (in ? "Règlement " : "Remboursement ") + number;
        return new JournalEntry(
                id,
                cash ? JournalCode.CA : JournalCode.BQ,
                on,
                new Piece(DocumentType.PAYMENT, payment.id(), number),
                label,
                lines);
    }

    /** What takes it back. */
    public JournalEntry undone(PaymentSnapshot payment, LocalDate on, UUID id) {
        var number = Objects.requireNonNull(payment.head().number());
        return of(payment, on, id).reversed(id, on, "Annulation du règlement " + number);
    }
}
