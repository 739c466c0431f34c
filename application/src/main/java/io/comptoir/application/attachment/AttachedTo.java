package io.comptoir.application.attachment;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.document.DocumentIndex;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.attachment.Attachment;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Map;

/** The document that files hang on: its own rules say who comes near it. */
@Service
public class AttachedTo {

    private final DocumentIndex documents;
    private final Visibility visibility;
    private final History history;

    public AttachedTo(DocumentIndex documents, Visibility visibility, History history) {
        this.documents = documents;
        this.visibility = visibility;
        this.history = history;
    }

    void readable(Caller caller, DocumentRef ref) {
        caller.require(resource(ref.type()) + ":read");
        visible(caller, ref);
    }

    /** @return the document, as its history names it */
    DocumentIndex.Known changeable(Caller caller, DocumentRef ref) {
        caller.require(resource(ref.type()) + change(ref.type()));
        return visible(caller, ref);
    }

    void record(Caller caller, DocumentIndex.Known document, String event, Attachment attachment) {
        var details = Map.of(
                "attachmentId", attachment.id().toString(),
                "name", attachment.name(),
                "mediaType", attachment.mediaType(),
                "size", attachment.size(),
                "sha256", attachment.sha256());
        history.record(
                caller,
                new History.Entry(
                        document.ref().type().name(),
                        document.ref().id(),
                        document.number(),
                        event,
                        document.status(),
                        document.version(),
                        details));
    }

    /** What a sales representative may not see is not there. */
    private DocumentIndex.Known visible(Caller caller, DocumentRef ref) {
        var known = documents.get(ref);
        boolean owned = ref.type() == DocumentType.QUOTE || ref.type() == DocumentType.ORDER;
        boolean seen = !owned
                || visibility
                        .onlyOf(caller)
                        .map(user -> user.equals(known.salesRepId()) || user.equals(known.authorId()))
                        .orElse(true);
        if (!seen) {
            throw new DomainException.NotFound(ref.type().name(), ref.id());
        }
        return known;
    }

    private static String resource(DocumentType type) {
        return switch (type) {
            case QUOTE_REQUEST -> "quoteRequest";
            case QUOTE -> "quote";
            case ORDER -> "order";
            case DELIVERY_NOTE -> "deliveryNote";
            case INVOICE, PRO_FORMA -> "invoice";
            case RETURN -> "return";
            case CREDIT_NOTE -> "creditNote";
            case SUPPLIER_CREDIT_NOTE -> "supplierCreditNote";
            case PAYMENT -> "payment";
        };
    }

    /** Returns and payments are made and never written again. */
    private static String change(DocumentType type) {
        return type == DocumentType.RETURN || type == DocumentType.PAYMENT ? ":create" : ":update";
    }
}
