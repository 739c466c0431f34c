package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;
import java.util.UUID;

/** Takes back drafts that something else replaces. */
@Service
public class DraftRemoving {

    private final Invoices invoices;
    private final DraftKeeping drafts;
    private final DocumentLinks links;

    public DraftRemoving(Invoices invoices, DraftKeeping drafts, DocumentLinks links) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.links = links;
    }

    /** The drafts that bill these orders. */
    public void removeOfOrders(Caller caller, List<UUID> orderIds) {
        orderIds.stream()
                .flatMap(id -> links.of(new DocumentRef(DocumentType.ORDER, id)).followers().stream())
                .filter(l -> l.type() == DocumentType.INVOICE && l.status().equals(InvoiceStatus.DRAFT.name()))
                .map(DocumentLink::id)
                .distinct()
                .sorted()
                .forEach(id -> drafts.remove(caller, invoices.lock(id, Expected.ANY)));
    }
}
