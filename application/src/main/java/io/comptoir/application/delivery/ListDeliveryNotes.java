package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists delivery notes, the newest first. */
@UseCase("deliveryNote:list")
public class ListDeliveryNotes {

    private final DeliveryNoteList notes;

    public ListDeliveryNotes(DeliveryNoteList notes) {
        this.notes = notes;
    }

    public Page<DeliveryNoteList.Row> handle(Caller caller, ListRequest request) {
        return notes.page(request);
    }
}
