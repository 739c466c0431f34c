package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.stock.ArchiveWarehouse;
import io.comptoir.application.stock.ReadWarehouseHistory;
import io.comptoir.application.stock.UnarchiveWarehouse;
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

/** Putting a warehouse aside and taking it back, and what else happened to it. */
@Path("/v1/warehouses")
@Tag(name = "warehouses")
public class WarehouseArchiveResource {

    private final Api api;
    private final ArchiveWarehouse archive;
    private final UnarchiveWarehouse unarchive;
    private final ReadWarehouseHistory history;

    public WarehouseArchiveResource(
            Api api, ArchiveWarehouse archive, UnarchiveWarehouse unarchive, ReadWarehouseHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("warehouse:archive")
    @Extension(name = "x-required-permission", value = "warehouse:archive")
    @Operation(operationId = "archiveWarehouse", summary = "Puts a warehouse aside: new documents refuse it")
    @APIResponseSchema(WarehouseResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveWarehouse.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), WarehouseResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("warehouse:archive")
    @Extension(name = "x-required-permission", value = "warehouse:archive")
    @Operation(operationId = "unarchiveWarehouse", summary = "Takes a warehouse back into use")
    @APIResponseSchema(WarehouseResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveWarehouse.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), WarehouseResponse::of);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("warehouse:read")
    @Extension(name = "x-required-permission", value = "warehouse:read")
    @Operation(operationId = "readWarehouseHistory", summary = "What happened to a warehouse, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
