package io.comptoir.adapter.rest.carrier;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.carrier.ChangeCarrier;
import io.comptoir.application.carrier.CreateCarrier;
import io.comptoir.application.carrier.DeleteCarrier;
import io.comptoir.application.carrier.ListCarriers;
import io.comptoir.application.carrier.ReadCarrier;
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

/** The carriers (transporteurs). */
@Path("/v1/carriers")
@Tag(name = "carriers")
public class CarrierResource {

    private final Api api;
    private final ListCarriers list;
    private final ReadCarrier read;
    private final CreateCarrier create;
    private final ChangeCarrier change;
    private final DeleteCarrier delete;

    public CarrierResource(
            Api api,
            ListCarriers list,
            ReadCarrier read,
            CreateCarrier create,
            ChangeCarrier change,
            DeleteCarrier delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("carrier:list")
    @Extension(name = "x-required-permission", value = "carrier:list")
    @Operation(operationId = "listCarriers", summary = "The carriers (transporteurs)")
    @APIResponseSchema(CarriersResponse.class)
    public Response list() {
        return api.list(ListCarriers.DEFINITION, list, ListCarriers::handle, CarrierResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("carrier:read")
    @Extension(name = "x-required-permission", value = "carrier:read")
    @Operation(operationId = "readCarrier", summary = "A carrier")
    @APIResponseSchema(CarrierResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), CarrierResponse::of);
    }

    @POST
    @PermissionsAllowed("carrier:create")
    @Extension(name = "x-required-permission", value = "carrier:create")
    @Operation(operationId = "createCarrier", summary = "Adds a carrier")
    @APIResponseSchema(value = CarrierResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid CarrierRequest body) {
        var command = new CreateCarrier.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("carriers", create, (use, caller) -> use.handle(caller, command), CarrierResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("carrier:update")
    @Extension(name = "x-required-permission", value = "carrier:update")
    @Operation(operationId = "updateCarrier", summary = "Changes a carrier")
    @APIResponseSchema(CarrierResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = CarrierRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeCarrier.Command(id, api.expected(), before -> {
            var form = api.merge(patch, CarrierRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), CarrierResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("carrier:delete")
    @Extension(name = "x-required-permission", value = "carrier:delete")
    @Operation(operationId = "deleteCarrier", summary = "Deletes a carrier that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteCarrier.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
