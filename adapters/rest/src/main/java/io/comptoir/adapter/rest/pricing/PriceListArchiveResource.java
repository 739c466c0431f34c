package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.pricing.ArchivePriceList;
import io.comptoir.application.pricing.UnarchivePriceList;
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

/** Putting a price list aside, and taking it back. */
@Path("/v1/price-lists")
@Tag(name = "price-lists")
public class PriceListArchiveResource {

    private final Api api;
    private final ArchivePriceList archive;
    private final UnarchivePriceList unarchive;

    public PriceListArchiveResource(Api api, ArchivePriceList archive, UnarchivePriceList unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("priceList:archive")
    @Extension(name = "x-required-permission", value = "priceList:archive")
    @Operation(operationId = "archivePriceList", summary = "Puts a price list aside: new documents refuse it")
    @APIResponseSchema(PriceListResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchivePriceList.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), PriceListResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("priceList:archive")
    @Extension(name = "x-required-permission", value = "priceList:archive")
    @Operation(operationId = "unarchivePriceList", summary = "Takes a price list back into use")
    @APIResponseSchema(PriceListResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchivePriceList.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), PriceListResponse::of);
    }
}
