package io.comptoir.domain.accounting;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of a journal. Its debits are its credits, to the cent.
 *
 * @param date the accounting date (date comptable)
 * @param piece the document that it comes from
 * @param label as printed
 */
public record JournalEntry(
        UUID id, JournalCode journal, LocalDate date, Piece piece, String label, List<EntryLine> lines) {

    /** What proves the entry. */
    public record Piece(DocumentType type, UUID id, String number) {}

    public JournalEntry {
        lines = List.copyOf(lines);
        var currency = lines.getFirst().debit().currency();
        var debit = Money.sum(currency, lines.stream().map(EntryLine::debit).toList());
        var credit = Money.sum(currency, lines.stream().map(EntryLine::credit).toList());
        if (!debit.equals(credit)) {
            throw new IllegalStateException("entry of " + piece.number() + ": " + debit + " is not " + credit);
        }
    }

    /** What takes it back, on another day. */
    public JournalEntry reversed(UUID newId, LocalDate on, String newLabel) {
        return new JournalEntry(
                newId,
                journal,
                on,
                piece,
                newLabel,
                lines.stream().map(EntryLine::reversed).toList());
    }
}
