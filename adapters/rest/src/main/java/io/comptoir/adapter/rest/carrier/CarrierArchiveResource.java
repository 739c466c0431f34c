package io.comptoir.adapter.rest.carrier;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.carrier.ArchiveCarrier;
import io.comptoir.application.carrier.ReadCarrierHistory;
import io.comptoir.application.carrier.UnarchiveCarrier;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a carrier aside and taking it back, and what else happened to it. */
@Path("/v1/carriers")
@Tag(name = "carriers")
public class CarrierArchiveResource {

    private final Api api;
    private final ArchiveCarrier archive;
    private final UnarchiveCarrier unarchive;
    private final ReadCarrierHistory history;

    public CarrierArchiveResource(
            Api api, ArchiveCarrier archive, UnarchiveCarrier unarchive, ReadCarrierHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("carrier:archive")
    @Extension(name = "x-required-permission", value = "carrier:archive")
    @Operation(operationId = "archiveCarrier", summary = "Puts a carrier aside: new documents refuse it")
    @APIResponseSchema(CarrierResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveCarrier.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), CarrierResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("carrier:archive")
    @Extension(name = "x-required-permission", value = "carrier:archive")
    @Operation(operationId = "unarchiveCarrier", summary = "Takes a carrier back into use")
    @APIResponseSchema(CarrierResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveCarrier.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), CarrierResponse::of);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("carrier:read")
    @Extension(name = "x-required-permission", value = "carrier:read")
    @Operation(operationId = "readCarrierHistory", summary = "What happened to a carrier, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
