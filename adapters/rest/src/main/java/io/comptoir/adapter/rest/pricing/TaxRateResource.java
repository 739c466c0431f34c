package io.comptoir.adapter.rest.pricing;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.pricing.ChangeTaxRate;
import io.comptoir.application.pricing.CreateTaxRate;
import io.comptoir.application.pricing.DeleteTaxRate;
import io.comptoir.application.pricing.ListTaxRates;
import io.comptoir.application.pricing.ReadTaxRate;
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

/** Tax rates. */
@Path("/v1/tax-rates")
@Tag(name = "tax-rates")
public class TaxRateResource {

    private final Api api;
    private final ListTaxRates list;
    private final ReadTaxRate read;
    private final CreateTaxRate create;
    private final ChangeTaxRate change;
    private final DeleteTaxRate delete;

    public TaxRateResource(
            Api api,
            ListTaxRates list,
            ReadTaxRate read,
            CreateTaxRate create,
            ChangeTaxRate change,
            DeleteTaxRate delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("taxRate:list")
    @Extension(name = "x-required-permission", value = "taxRate:list")
    @Operation(operationId = "listTaxRates", summary = "The tax rates")
    @APIResponseSchema(TaxRatesResponse.class)
    public Response list() {
        return api.list(ListTaxRates.DEFINITION, list, ListTaxRates::handle, TaxRateResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("taxRate:read")
    @Extension(name = "x-required-permission", value = "taxRate:read")
    @Operation(operationId = "readTaxRate", summary = "A tax rate")
    @APIResponseSchema(TaxRateResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), TaxRateResponse::of);
    }

    @POST
    @PermissionsAllowed("taxRate:create")
    @Extension(name = "x-required-permission", value = "taxRate:create")
    @Operation(operationId = "createTaxRate", summary = "Adds a tax rate")
    @APIResponseSchema(value = TaxRateResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid TaxRateRequest body) {
        var command = new CreateTaxRate.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("tax-rates", create, (use, caller) -> use.handle(caller, command), TaxRateResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("taxRate:update")
    @Extension(name = "x-required-permission", value = "taxRate:update")
    @Operation(operationId = "updateTaxRate", summary = "Changes a tax rate")
    @APIResponseSchema(TaxRateResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = TaxRateRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeTaxRate.Command(id, api.expected(), before -> {
            var form = api.merge(patch, TaxRateRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), TaxRateResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("taxRate:delete")
    @Extension(name = "x-required-permission", value = "taxRate:delete")
    @Operation(operationId = "deleteTaxRate", summary = "Deletes a tax rate that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteTaxRate.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
