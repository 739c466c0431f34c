package io.comptoir.adapter.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.order.ChangeOrderType;
import io.comptoir.application.order.CreateOrderType;
import io.comptoir.application.order.ListOrderTypes;
import io.comptoir.application.order.ReadOrderType;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The types of order. */
@Path("/v1/order-types")
@Tag(name = "order-types")
public class OrderTypeResource {

    private final Api api;
    private final ListOrderTypes list;
    private final ReadOrderType read;
    private final CreateOrderType create;
    private final ChangeOrderType change;

    public OrderTypeResource(
            Api api, ListOrderTypes list, ReadOrderType read, CreateOrderType create, ChangeOrderType change) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
    }

    @GET
    @Listed
    @PermissionsAllowed("orderType:list")
    @Extension(name = "x-required-permission", value = "orderType:list")
    @Operation(operationId = "listOrderTypes", summary = "The types of order, by code")
    @APIResponseSchema(OrderTypeResponse.class)
    public Response list() {
        return api.list(ListOrderTypes.DEFINITION, list, ListOrderTypes::handle, OrderTypeResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("orderType:read")
    @Extension(name = "x-required-permission", value = "orderType:read")
    @Operation(operationId = "readOrderType", summary = "A type of order")
    @APIResponseSchema(OrderTypeResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), OrderTypeResponse::of);
    }

    @POST
    @PermissionsAllowed("orderType:create")
    @Extension(name = "x-required-permission", value = "orderType:create")
    @Operation(operationId = "createOrderType", summary = "Adds a type of order")
    @APIResponseSchema(value = OrderTypeResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid OrderTypeRequest body) {
        var command = new CreateOrderType.Command(GivenId.accepted(body.id()), body.name(), body.preset());
        return api.create("order-types", create, (use, caller) -> use.handle(caller, command), OrderTypeResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("orderType:update")
    @Extension(name = "x-required-permission", value = "orderType:update")
    @Operation(operationId = "updateOrderType", summary = "Changes a type of order for the orders made from now on")
    @APIResponseSchema(OrderTypeResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = OrderTypeRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeOrderType.Command(id, api.expected(), before -> {
            var form = api.merge(patch, OrderTypeRequest.of(before));
            GivenId.checkUnchanged(id, form.id());
            return form.form();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), OrderTypeResponse::of);
    }
}
