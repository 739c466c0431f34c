package io.comptoir.application.document;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds documents whatever their type: those of the types that the caller may list. */
@UseCase("document:list")
public class ListDocuments {

    private static final Map<DocumentType, String> PERMISSIONS = new EnumMap<>(Map.of(
            DocumentType.QUOTE, "quote:list",
            DocumentType.ORDER, "order:list",
            DocumentType.DELIVERY_NOTE, "deliveryNote:list",
            DocumentType.INVOICE, "invoice:list",
            DocumentType.RETURN, "return:list",
            DocumentType.CREDIT_NOTE, "creditNote:list",
            DocumentType.SUPPLIER_CREDIT_NOTE, "supplierCreditNote:list",
            DocumentType.PAYMENT, "payment:list"));

    private final DocumentList documents;
    private final Visibility visibility;

    public ListDocuments(DocumentList documents, Visibility visibility) {
        this.documents = documents;
        this.visibility = visibility;
    }

    public Page<DocumentRow> handle(Caller caller, ListRequest request) {
        Set<DocumentType> types = PERMISSIONS.entrySet().stream()
                .filter(type -> caller.may(type.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return types.isEmpty()
                ? new Page<>(List.of(), List.of(), List.of(), null, false)
                : documents.page(request, types, visibility.onlyOf(caller).orElse(null));
    }
}
