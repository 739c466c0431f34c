package io.comptoir.adapter.rest.pricing;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.pricing.ChangePriceList;
import io.comptoir.application.pricing.CreatePriceList;
import io.comptoir.application.pricing.DeletePriceList;
import io.comptoir.application.pricing.ListPriceLists;
import io.comptoir.application.pricing.ReadPriceList;
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

/** Price lists. */
@Path("/v1/price-lists")
@Tag(name = "price-lists")
public class PriceListResource {

    private final Api api;
    private final ListPriceLists list;
    private final ReadPriceList read;
    private final CreatePriceList create;
    private final ChangePriceList change;
    private final DeletePriceList delete;

    public PriceListResource(
            Api api,
            ListPriceLists list,
            ReadPriceList read,
            CreatePriceList create,
            ChangePriceList change,
            DeletePriceList delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("priceList:list")
    @Extension(name = "x-required-permission", value = "priceList:list")
    @Operation(operationId = "listPriceLists", summary = "The price lists")
    @APIResponseSchema(PriceListsResponse.class)
    public Response list() {
        return api.list(ListPriceLists.DEFINITION, list, ListPriceLists::handle, PriceListResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("priceList:read")
    @Extension(name = "x-required-permission", value = "priceList:read")
    @Operation(operationId = "readPriceList", summary = "A price list")
    @APIResponseSchema(PriceListResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), PriceListResponse::of);
    }

    @POST
    @PermissionsAllowed("priceList:create")
    @Extension(name = "x-required-permission", value = "priceList:create")
    @Operation(operationId = "createPriceList", summary = "Adds a price list")
    @APIResponseSchema(value = PriceListResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid PriceListRequest body) {
        var command = new CreatePriceList.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("price-lists", create, (use, caller) -> use.handle(caller, command), PriceListResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("priceList:update")
    @Extension(name = "x-required-permission", value = "priceList:update")
    @Operation(operationId = "updatePriceList", summary = "Changes a price list")
    @APIResponseSchema(PriceListResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = PriceListRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangePriceList.Command(id, api.expected(), before -> {
            var form = api.merge(patch, PriceListRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), PriceListResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("priceList:delete")
    @Extension(name = "x-required-permission", value = "priceList:delete")
    @Operation(operationId = "deletePriceList", summary = "Deletes a price list that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeletePriceList.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
