package io.comptoir.adapter.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.order.ListOrders;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders whose criteria are too long for an address. */
@Path("/v1/sales-orders/search")
@Tag(name = "sales-orders")
public class OrderSearchResource {

    private final Api api;
    private final ListOrders list;

    public OrderSearchResource(Api api, ListOrders list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("order:list")
    @Extension(name = "x-required-permission", value = "order:list")
    @Operation(operationId = "searchOrders", summary = "Orders, by criteria in the body")
    @APIResponseSchema(OrdersResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(ListOrders.DEFINITION, list, ListOrders::handle, OrderRowResponse::from, body);
    }
}
