package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.pricing.ListProductPrices;
import io.comptoir.application.pricing.ReadProductPrices;
import io.comptoir.application.product.SetProductPrices;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The prices of a price list, by product. */
@Path("/v1/price-lists")
@Tag(name = "price-lists")
public class ProductPriceResource {

    private final Api api;
    private final ListProductPrices list;
    private final ReadProductPrices read;
    private final SetProductPrices set;

    public ProductPriceResource(Api api, ListProductPrices list, ReadProductPrices read, SetProductPrices set) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.set = set;
    }

    @GET
    @Path("/{id}/prices")
    @PermissionsAllowed("priceList:read")
    @Extension(name = "x-required-permission", value = "priceList:read")
    @Operation(operationId = "listProductPrices", summary = "The prices of a price list")
    @APIResponseSchema(ProductPricesResponse.class)
    public Response list(@PathParam("id") UUID id) {
        return api.list(
                ListProductPrices.DEFINITION,
                list,
                (use, caller, request) -> use.handle(caller, id, request),
                ProductPriceResponse::of);
    }

    @GET
    @Path("/{id}/prices/{productId}")
    @PermissionsAllowed("priceList:read")
    @Extension(name = "x-required-permission", value = "priceList:read")
    @Operation(operationId = "readProductPrices", summary = "What a product costs on a price list")
    @APIResponseSchema(ProductPriceResponse.class)
    public Response read(@PathParam("id") UUID id, @PathParam("productId") UUID productId) {
        return api.read(read, (use, caller) -> use.handle(caller, id, productId), ProductPriceResponse::of);
    }

    @PUT
    @Path("/{id}/prices/{productId}")
    @PermissionsAllowed("priceList:update")
    @Extension(name = "x-required-permission", value = "priceList:update")
    @Operation(operationId = "setProductPrices", summary = "Sets what a product costs on a price list")
    @APIResponseSchema(ProductPriceResponse.class)
    public Response set(
            @PathParam("id") UUID id, @PathParam("productId") UUID productId, @NotNull @Valid PricesBody body) {
        var command = new SetProductPrices.Command(id, productId, api.expected(), body.toPrices());
        return api.command(set, (use, caller) -> use.handle(caller, command), ProductPriceResponse::of);
    }
}
