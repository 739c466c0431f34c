package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.order.ArchiveOrderType;
import io.comptoir.application.order.UnarchiveOrderType;
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

/** Putting a type of order aside, and taking it back. */
@Path("/v1/order-types")
@Tag(name = "order-types")
public class OrderTypeArchiveResource {

    private final Api api;
    private final ArchiveOrderType archive;
    private final UnarchiveOrderType unarchive;

    public OrderTypeArchiveResource(Api api, ArchiveOrderType archive, UnarchiveOrderType unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("orderType:archive")
    @Extension(name = "x-required-permission", value = "orderType:archive")
    @Operation(operationId = "archiveOrderType", summary = "Puts a type of order aside: new orders refuse it")
    @APIResponseSchema(OrderTypeResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveOrderType.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), OrderTypeResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("orderType:archive")
    @Extension(name = "x-required-permission", value = "orderType:archive")
    @Operation(operationId = "unarchiveOrderType", summary = "Takes a type of order back into use")
    @APIResponseSchema(OrderTypeResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveOrderType.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), OrderTypeResponse::of);
    }
}
