package io.comptoir.adapter.rest.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.product.ChangeProduct;
import io.comptoir.application.product.CreateProduct;
import io.comptoir.application.product.DeleteProduct;
import io.comptoir.application.product.ListProducts;
import io.comptoir.application.product.ReadProduct;
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

/** Products with their prices of the default list. */
@Path("/v1/products")
@Tag(name = "products")
public class ProductResource {

    private final Api api;
    private final ListProducts list;
    private final ReadProduct read;
    private final CreateProduct create;
    private final ChangeProduct change;
    private final DeleteProduct delete;

    public ProductResource(
            Api api,
            ListProducts list,
            ReadProduct read,
            CreateProduct create,
            ChangeProduct change,
            DeleteProduct delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("product:list")
    @Extension(name = "x-required-permission", value = "product:list")
    @Operation(operationId = "listProducts", summary = "The products with their prices of the default list")
    @APIResponseSchema(ProductsResponse.class)
    public Response list() {
        return api.list(ListProducts.DEFINITION, list, ListProducts::handle, ProductResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("product:read")
    @Extension(name = "x-required-permission", value = "product:read")
    @Operation(operationId = "readProduct", summary = "A product")
    @APIResponseSchema(ProductResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), ProductResponse::of);
    }

    @POST
    @PermissionsAllowed("product:create")
    @Extension(name = "x-required-permission", value = "product:create")
    @Operation(operationId = "createProduct", summary = "Adds a product")
    @APIResponseSchema(value = ProductResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ProductRequest body) {
        var command = new CreateProduct.Command(GivenId.accepted(body.id()), body.sheet());
        return api.create("products", create, (use, caller) -> use.handle(caller, command), ProductResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("product:update")
    @Extension(name = "x-required-permission", value = "product:update")
    @Operation(operationId = "updateProduct", summary = "Changes a product")
    @APIResponseSchema(ProductResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProductRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeProduct.Command(id, api.expected(), before -> {
            var form = api.merge(patch, ProductRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.sheet();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), ProductResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("product:delete")
    @Extension(name = "x-required-permission", value = "product:delete")
    @Operation(operationId = "deleteProduct", summary = "Deletes a product that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteProduct.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
