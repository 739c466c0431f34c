package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentLinks.Chain;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** The chain of documents around an order (F002). */
@UseCase("order:read")
public class ReadOrderDocuments {

    private final OrderDesk desk;
    private final DocumentLinks links;

    public ReadOrderDocuments(OrderDesk desk, DocumentLinks links) {
        this.desk = desk;
        this.links = links;
    }

    public Chain handle(Caller caller, UUID id) {
        return links.chain(
                new DocumentRef(DocumentType.ORDER, desk.get(caller, id).id()));
    }
}
