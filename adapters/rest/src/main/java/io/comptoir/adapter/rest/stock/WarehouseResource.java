package io.comptoir.adapter.rest.stock;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.stock.ChangeWarehouse;
import io.comptoir.application.stock.CreateWarehouse;
import io.comptoir.application.stock.DeleteWarehouse;
import io.comptoir.application.stock.ListWarehouses;
import io.comptoir.application.stock.ReadWarehouse;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The warehouses, the default one first. */
@Path("/v1/warehouses")
@Tag(name = "warehouses")
public class WarehouseResource {

    private final Api api;
    private final ListWarehouses list;
    private final ReadWarehouse read;
    private final CreateWarehouse create;
    private final ChangeWarehouse change;
    private final DeleteWarehouse delete;

    public WarehouseResource(
            Api api,
            ListWarehouses list,
            ReadWarehouse read,
            CreateWarehouse create,
            ChangeWarehouse change,
            DeleteWarehouse delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("warehouse:list")
    @Extension(name = "x-required-permission", value = "warehouse:list")
    @Operation(operationId = "listWarehouses", summary = "The warehouses, the default one first")
    @APIResponseSchema(WarehousesResponse.class)
    public Response list() {
        return api.list(ListWarehouses.DEFINITION, list, ListWarehouses::handle, WarehouseResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("warehouse:read")
    @Extension(name = "x-required-permission", value = "warehouse:read")
    @Operation(operationId = "readWarehouse", summary = "A warehouse")
    @APIResponseSchema(WarehouseResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), WarehouseResponse::of);
    }

    @POST
    @PermissionsAllowed("warehouse:create")
    @Extension(name = "x-required-permission", value = "warehouse:create")
    @Operation(operationId = "createWarehouse", summary = "Adds a warehouse")
    @APIResponseSchema(value = WarehouseResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid WarehouseRequest body) {
        var command = new CreateWarehouse.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("warehouses", create, (use, caller) -> use.handle(caller, command), WarehouseResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("warehouse:update")
    @Extension(name = "x-required-permission", value = "warehouse:update")
    @Operation(operationId = "updateWarehouse", summary = "Changes a warehouse")
    @APIResponseSchema(WarehouseResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = WarehouseRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeWarehouse.Command(id, api.expected(), before -> {
            var form = api.merge(patch, WarehouseRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), WarehouseResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("warehouse:delete")
    @Extension(name = "x-required-permission", value = "warehouse:delete")
    @Operation(operationId = "deleteWarehouse", summary = "Deletes a warehouse that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteWarehouse.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
