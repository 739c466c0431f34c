package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.order.ListOrders;
import io.comptoir.application.order.ReadOrder;
import io.comptoir.application.order.ReadOrderDocuments;
import io.comptoir.application.order.ReadOrderHistory;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders as they are read. */
@Path("/v1/sales-orders")
@Tag(name = "sales-orders")
public class OrderReadResource {

    private final Api api;
    private final ListOrders list;
    private final ReadOrder read;
    private final ReadOrderHistory history;
    private final ReadOrderDocuments documents;

    public OrderReadResource(
            Api api, ListOrders list, ReadOrder read, ReadOrderHistory history, ReadOrderDocuments documents) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.documents = documents;
    }

    @GET
    @Listed
    @PermissionsAllowed("order:list")
    @Extension(name = "x-required-permission", value = "order:list")
    @Operation(operationId = "listOrders", summary = "Orders, the newest first")
    @APIResponseSchema(OrdersResponse.class)
    public Response list() {
        return api.list(ListOrders.DEFINITION, list, ListOrders::handle, OrderRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("order:read")
    @Extension(name = "x-required-permission", value = "order:read")
    @Operation(operationId = "readOrder", summary = "An order, with what may be done with it")
    @APIResponseSchema(OrderResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> OrderRendering.response(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("order:read")
    @Extension(name = "x-required-permission", value = "order:read")
    @Operation(operationId = "readOrderHistory", summary = "What happened to an order, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("order:read")
    @Extension(name = "x-required-permission", value = "order:read")
    @Operation(operationId = "readOrderDocuments", summary = "The whole chain of documents around an order")
    @APIResponseSchema(ChainResponse.class)
    public Response documents(@PathParam("id") UUID id) {
        return api.show(documents, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
