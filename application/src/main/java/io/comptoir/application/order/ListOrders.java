package io.comptoir.application.order;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.util.List;

/** Lists the orders. */
@UseCase("order:list")
public class ListOrders {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "sales-orders",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "word", Field.Type.CODE, false),
                    new Field("deliveryStatus", "delivery_status", Field.Type.CODE, false),
                    new Field("invoiceStatus", "invoice_status", Field.Type.CODE, false),
                    new Field("acknowledgementStatus", "acknowledgement", Field.Type.CODE, false),
                    new Field("type", "type", Field.Type.CODE, false),
                    new Field("channel", "channel", Field.Type.CODE, false),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("customerReference", "customer_reference", Field.Type.TEXT, false),
                    new Field("externalRef", "external_ref", Field.Type.TEXT, false),
                    new Field("salesRepId", "sales_rep_id", Field.Type.ID, false),
                    new Field("projectId", "project_id", Field.Type.ID, false),
                    new Field("warehouseId", "warehouse_id", Field.Type.ID, false),
                    new Field("requestedDate", "requested_date", Field.Type.DATE, false),
                    new Field("currency", "currency", Field.Type.TEXT, false),
                    new Field("netAmount", "net", Field.Type.DECIMAL, true),
                    new Field("grossAmount", "gross", Field.Type.DECIMAL, true),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    private final OrderList orders;
    private final Visibility visibility;

    public ListOrders(OrderList orders, Visibility visibility) {
        this.orders = orders;
        this.visibility = visibility;
    }

    public Page<OrderRow> handle(Caller caller, ListRequest request) {
        return orders.page(request, visibility.onlyOf(caller).orElse(null));
    }
}
