package io.comptoir.adapter.rest.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.product.ChangeProductFamily;
import io.comptoir.application.product.CreateProductFamily;
import io.comptoir.application.product.DeleteProductFamily;
import io.comptoir.application.product.ListProductFamilies;
import io.comptoir.application.product.ReadProductFamily;
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

/** Families of products. */
@Path("/v1/product-families")
@Tag(name = "product-families")
public class ProductFamilyResource {

    private final Api api;
    private final ListProductFamilies list;
    private final ReadProductFamily read;
    private final CreateProductFamily create;
    private final ChangeProductFamily change;
    private final DeleteProductFamily delete;

    public ProductFamilyResource(
            Api api,
            ListProductFamilies list,
            ReadProductFamily read,
            CreateProductFamily create,
            ChangeProductFamily change,
            DeleteProductFamily delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("productFamily:list")
    @Extension(name = "x-required-permission", value = "productFamily:list")
    @Operation(operationId = "listProductFamilies", summary = "The families of products")
    @APIResponseSchema(ProductFamiliesResponse.class)
    public Response list() {
        return api.list(ListProductFamilies.DEFINITION, list, ListProductFamilies::handle, ProductFamilyResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("productFamily:read")
    @Extension(name = "x-required-permission", value = "productFamily:read")
    @Operation(operationId = "readProductFamily", summary = "A family of products")
    @APIResponseSchema(ProductFamilyResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), ProductFamilyResponse::of);
    }

    @POST
    @PermissionsAllowed("productFamily:create")
    @Extension(name = "x-required-permission", value = "productFamily:create")
    @Operation(operationId = "createProductFamily", summary = "Adds a family of products")
    @APIResponseSchema(value = ProductFamilyResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ProductFamilyRequest body) {
        var command = new CreateProductFamily.Command(GivenId.accepted(body.id()), body.profile());
        return api.create(
                "product-families", create, (use, caller) -> use.handle(caller, command), ProductFamilyResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("productFamily:update")
    @Extension(name = "x-required-permission", value = "productFamily:update")
    @Operation(operationId = "updateProductFamily", summary = "Changes a family of products")
    @APIResponseSchema(ProductFamilyResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProductFamilyRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeProductFamily.Command(id, api.expected(), before -> {
            var form = api.merge(patch, ProductFamilyRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), ProductFamilyResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("productFamily:delete")
    @Extension(name = "x-required-permission", value = "productFamily:delete")
    @Operation(operationId = "deleteProductFamily", summary = "Deletes a family of products that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteProductFamily.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
