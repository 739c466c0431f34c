package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.pricing.ArchiveTaxRate;
import io.comptoir.application.pricing.UnarchiveTaxRate;
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

/** Putting a tax rate aside, and taking it back. */
@Path("/v1/tax-rates")
@Tag(name = "tax-rates")
public class TaxRateArchiveResource {

    private final Api api;
    private final ArchiveTaxRate archive;
    private final UnarchiveTaxRate unarchive;

    public TaxRateArchiveResource(Api api, ArchiveTaxRate archive, UnarchiveTaxRate unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("taxRate:archive")
    @Extension(name = "x-required-permission", value = "taxRate:archive")
    @Operation(operationId = "archiveTaxRate", summary = "Puts a tax rate aside: new documents refuse it")
    @APIResponseSchema(TaxRateResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveTaxRate.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), TaxRateResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("taxRate:archive")
    @Extension(name = "x-required-permission", value = "taxRate:archive")
    @Operation(operationId = "unarchiveTaxRate", summary = "Takes a tax rate back into use")
    @APIResponseSchema(TaxRateResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveTaxRate.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), TaxRateResponse::of);
    }
}
