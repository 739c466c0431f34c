package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** The whole chain of documents around a payment. */
@UseCase("payment:read")
public class ReadPaymentChain {

    private final Payments payments;
    private final DocumentLinks links;

    public ReadPaymentChain(Payments payments, DocumentLinks links) {
        this.payments = payments;
        this.links = links;
    }

    public DocumentLinks.Chain handle(Caller caller, UUID id) {
        payments.get(id);
        return links.chain(new DocumentRef(DocumentType.PAYMENT, id));
    }
}
