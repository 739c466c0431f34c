package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Shows the whole chain of documents around a credit note. */
@UseCase("creditNote:read")
public class ReadCreditNoteDocuments {

    private final CreditNotes notes;
    private final DocumentLinks links;

    public ReadCreditNoteDocuments(CreditNotes notes, DocumentLinks links) {
        this.notes = notes;
        this.links = links;
    }

    public DocumentLinks.Chain handle(Caller caller, UUID id) {
        return links.chain(
                new DocumentRef(DocumentType.CREDIT_NOTE, notes.get(id).id()));
    }
}
