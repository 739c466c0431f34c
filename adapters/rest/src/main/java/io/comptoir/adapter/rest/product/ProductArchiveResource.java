package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.product.ArchiveProduct;
import io.comptoir.application.product.UnarchiveProduct;
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

/** Putting a product aside, and taking it back. */
@Path("/v1/products")
@Tag(name = "products")
public class ProductArchiveResource {

    private final Api api;
    private final ArchiveProduct archive;
    private final UnarchiveProduct unarchive;

    public ProductArchiveResource(Api api, ArchiveProduct archive, UnarchiveProduct unarchive) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("product:archive")
    @Extension(name = "x-required-permission", value = "product:archive")
    @Operation(operationId = "archiveProduct", summary = "Puts a product aside: new documents refuse it")
    @APIResponseSchema(ProductResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveProduct.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), ProductResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("product:archive")
    @Extension(name = "x-required-permission", value = "product:archive")
    @Operation(operationId = "unarchiveProduct", summary = "Takes a product back into use")
    @APIResponseSchema(ProductResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveProduct.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), ProductResponse::of);
    }
}
