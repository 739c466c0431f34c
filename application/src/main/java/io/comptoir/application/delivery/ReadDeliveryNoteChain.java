package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** The whole chain of documents around a delivery note. */
@UseCase("deliveryNote:read")
public class ReadDeliveryNoteChain {

    private final DeliveryNotes notes;
    private final DocumentLinks links;

    public ReadDeliveryNoteChain(DeliveryNotes notes, DocumentLinks links) {
        this.notes = notes;
        this.links = links;
    }

    public DocumentLinks.Chain handle(Caller caller, UUID id) {
        notes.get(id);
        return links.chain(new DocumentRef(DocumentType.DELIVERY_NOTE, id));
    }
}
