package io.comptoir.application.invoice;

import io.comptoir.application.delivery.NoteInvoicing;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.invoice.Billing;
import io.comptoir.domain.shared.error.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a delivery note what its invoice would be refused for. */
@Service
public class NotePreview implements NoteInvoicing {

    private final BillableNotes notes;

    public NotePreview(BillableNotes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Refusal> whyNot(UUID noteId, List<Candidate> orders, LocalDate day) {
        var billable = orders.stream()
                .map(c -> BillableItems.billable(c.order(), c.progress()))
                .toList();
        return notes.look(List.of(noteId)).stream().findFirst().flatMap(note -> Billing.whyNot(note, billable, day));
    }
}
