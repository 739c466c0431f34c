package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.product.ArchiveProductFamily;
import io.comptoir.application.product.UnarchiveProductFamily;
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

/** Putting a family of products aside, and taking it back. */
@Path("/v1/product-families")
@Tag(name = "product-families")
public class ProductFamilyArchiveResource {

    private final Api api;
    private final ArchiveProductFamily archive;
    private final UnarchiveProductFamily unarchive;

    public ProductFamilyArchiveResource(Api api, ArchiveProductFamily archive, UnarchiveProductFamily unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("productFamily:archive")
    @Extension(name = "x-required-permission", value = "productFamily:archive")
    @Operation(
            operationId = "archiveProductFamily",
            summary = "Puts a family of products aside: new documents refuse it")
    @APIResponseSchema(ProductFamilyResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveProductFamily.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), ProductFamilyResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("productFamily:archive")
    @Extension(name = "x-required-permission", value = "productFamily:archive")
    @Operation(operationId = "unarchiveProductFamily", summary = "Takes a family of products back into use")
    @APIResponseSchema(ProductFamilyResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveProductFamily.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), ProductFamilyResponse::of);
    }
}
