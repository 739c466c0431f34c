package io.comptoir.adapter.rest.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.product.ChangeUnit;
import io.comptoir.application.product.CreateUnit;
import io.comptoir.application.product.DeleteUnit;
import io.comptoir.application.product.ListUnits;
import io.comptoir.application.product.ReadUnit;
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

/** Units of quantities. */
@Path("/v1/units")
@Tag(name = "units")
public class UnitResource {

    private final Api api;
    private final ListUnits list;
    private final ReadUnit read;
    private final CreateUnit create;
    private final ChangeUnit change;
    private final DeleteUnit delete;

    public UnitResource(
            Api api, ListUnits list, ReadUnit read, CreateUnit create, ChangeUnit change, DeleteUnit delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("unit:list")
    @Extension(name = "x-required-permission", value = "unit:list")
    @Operation(operationId = "listUnits", summary = "The units of quantities")
    @APIResponseSchema(UnitsResponse.class)
    public Response list() {
        return api.list(ListUnits.DEFINITION, list, ListUnits::handle, UnitResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("unit:read")
    @Extension(name = "x-required-permission", value = "unit:read")
    @Operation(operationId = "readUnit", summary = "A unit")
    @APIResponseSchema(UnitResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), UnitResponse::of);
    }

    @POST
    @PermissionsAllowed("unit:create")
    @Extension(name = "x-required-permission", value = "unit:create")
    @Operation(operationId = "createUnit", summary = "Adds a unit")
    @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid UnitRequest body) {
        var command = new CreateUnit.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("units", create, (use, caller) -> use.handle(caller, command), UnitResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("unit:update")
    @Extension(name = "x-required-permission", value = "unit:update")
    @Operation(operationId = "updateUnit", summary = "Changes a unit")
    @APIResponseSchema(UnitResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = UnitRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeUnit.Command(id, api.expected(), before -> {
            var form = api.merge(patch, UnitRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), UnitResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("unit:delete")
    @Extension(name = "x-required-permission", value = "unit:delete")
    @Operation(operationId = "deleteUnit", summary = "Deletes a unit that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteUnit.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
