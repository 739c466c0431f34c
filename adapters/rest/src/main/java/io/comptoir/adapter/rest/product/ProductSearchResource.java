package io.comptoir.adapter.rest.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.product.ListProducts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Products whose criteria are too long for an address. */
@Path("/v1/products/search")
@Tag(name = "products")
public class ProductSearchResource {

    private final Api api;
    private final ListProducts list;

    public ProductSearchResource(Api api, ListProducts list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("product:list")
    @Extension(name = "x-required-permission", value = "product:list")
    @Operation(operationId = "searchProducts", summary = "Products, by criteria in the body")
    @APIResponseSchema(ProductsResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(ListProducts.DEFINITION, list, ListProducts::handle, ProductResponse::of, body);
    }
}
