package io.comptoir.domain.credit;

import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;
import java.util.Map;

/**
 * What happened to a credit note, and what is to be booked for it.
 *
 * @param name past tense, such as {@code credit-note.issued}
 */
public record CreditNoteEvent(String name, Map<String, Object> details, List<QuantityEntry> entries) {

    public CreditNoteEvent {
        details = Map.copyOf(details);
        entries = List.copyOf(entries);
    }

    static CreditNoteEvent of(String verb, Map<String, Object> details, List<QuantityEntry> entries) {
        return new CreditNoteEvent("credit-note." + verb, details, entries);
    }
}
