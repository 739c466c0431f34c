package io.comptoir.application.fulfilment;

import io.comptoir.application.company.Companies;
import io.comptoir.application.delivery.DeliveryDrafting;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.DeliveryViewing;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.delivery.DirectPlanning;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the delivery note of an invoice: all of it that was not delivered, where the company's flow is free. */
@UseCase("deliveryNote:create")
public class DeliverInvoice {

    /** @param warehouseId null: the company's default */
    public record Command(UUID invoiceId, @Nullable UUID warehouseId) {}

    private final InvoicedGoods goods;
    private final DeliveryDrafting drafting;
    private final DeliveryViewing viewing;
    private final Warehouses warehouses;
    private final Companies companies;
    private final Ids ids;

    public DeliverInvoice(
            InvoicedGoods goods,
            DeliveryDrafting drafting,
            DeliveryViewing viewing,
            Warehouses warehouses,
            Companies companies,
            Ids ids) {
        this.goods = goods;
        this.drafting = drafting;
        this.viewing = viewing;
        this.warehouses = warehouses;
        this.companies = companies;
        this.ids = ids;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var flow = companies.get(caller.companyId()).settings().documentFlow();
        SharedRule.DOCUMENT_FLOW.check(flow == DocumentFlow.FREE, "needed", "sales-order");
        var invoice = goods.lock(command.invoiceId());
        var plan = DirectPlanning.plan(
                invoice.invoice().terms(), warehouse(command.warehouseId()), invoice.parts(), ids::next);
        var note = drafting.draft(caller, plan, sources(invoice.invoice()));
        return viewing.show(caller, note.id());
    }

    private static List<DocumentRef> sources(InvoiceSnapshot invoice) {
        var sources = new ArrayList<DocumentRef>();
        invoice.origin().orders().forEach(id -> sources.add(new DocumentRef(DocumentType.ORDER, id)));
        sources.add(new DocumentRef(DocumentType.INVOICE, invoice.id()));
        return sources;
    }

    private UUID warehouse(@Nullable UUID id) {
        return id == null
                ? warehouses.defaultWarehouse().id()
                : warehouses
                        .find(id)
                        .map(Warehouse::id)
                        .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                                .because("pointer", "/warehouseId", "id", id.toString())
                                .exception());
    }
}
