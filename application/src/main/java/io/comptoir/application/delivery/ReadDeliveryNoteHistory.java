package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** What happened to a delivery note, oldest first. */
@UseCase("deliveryNote:read")
public class ReadDeliveryNoteHistory {

    private final DeliveryNotes notes;
    private final History history;

    public ReadDeliveryNoteHistory(DeliveryNotes notes, History history) {
        this.notes = notes;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        notes.get(id);
        return history.of("DELIVERY_NOTE", id);
    }
}
