package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.product.ArchiveUnit;
import io.comptoir.application.product.UnarchiveUnit;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a unit aside, and taking it back. */
@Path("/v1/units")
@Tag(name = "units")
public class UnitArchiveResource {

    private final Api api;
    private final ArchiveUnit archive;
    private final UnarchiveUnit unarchive;

    public UnitArchiveResource(Api api, ArchiveUnit archive, UnarchiveUnit unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("unit:archive")
    @Extension(name = "x-required-permission", value = "unit:archive")
    @Operation(operationId = "archiveUnit", summary = "Puts a unit aside: new documents refuse it")
    @APIResponseSchema(UnitResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveUnit.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), UnitResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("unit:archive")
    @Extension(name = "x-required-permission", value = "unit:archive")
    @Operation(operationId = "unarchiveUnit", summary = "Takes a unit back into use")
    @APIResponseSchema(UnitResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveUnit.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), UnitResponse::of);
    }
}
