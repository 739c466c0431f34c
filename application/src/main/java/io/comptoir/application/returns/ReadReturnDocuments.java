package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Shows the whole chain of documents around a return. */
@UseCase("return:read")
public class ReadReturnDocuments {

    private final Returns returns;
    private final DocumentLinks links;

    public ReadReturnDocuments(Returns returns, DocumentLinks links) {
        this.returns = returns;
        this.links = links;
    }

    public DocumentLinks.Chain handle(Caller caller, UUID id) {
        return links.chain(new DocumentRef(DocumentType.RETURN, returns.get(id).id()));
    }
}
