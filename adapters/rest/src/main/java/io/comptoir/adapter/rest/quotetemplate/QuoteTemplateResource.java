package io.comptoir.adapter.rest.quotetemplate;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.quotetemplate.ChangeQuoteTemplate;
import io.comptoir.application.quotetemplate.CreateQuoteTemplate;
import io.comptoir.application.quotetemplate.DeleteQuoteTemplate;
import io.comptoir.application.quotetemplate.ListQuoteTemplates;
import io.comptoir.application.quotetemplate.ReadQuoteTemplate;
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

/** The quote templates (modèles de devis). */
@Path("/v1/quote-templates")
@Tag(name = "quote-templates")
public class QuoteTemplateResource {

    private final Api api;
    private final ListQuoteTemplates list;
    private final ReadQuoteTemplate read;
    private final CreateQuoteTemplate create;
    private final ChangeQuoteTemplate change;
    private final DeleteQuoteTemplate delete;

    public QuoteTemplateResource(
            Api api,
            ListQuoteTemplates list,
            ReadQuoteTemplate read,
            CreateQuoteTemplate create,
            ChangeQuoteTemplate change,
            DeleteQuoteTemplate delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("quoteTemplate:list")
    @Extension(name = "x-required-permission", value = "quoteTemplate:list")
    @Operation(operationId = "listQuoteTemplates", summary = "The quote templates (modèles de devis)")
    @APIResponseSchema(QuoteTemplatesResponse.class)
    public Response list() {
        return api.list(ListQuoteTemplates.DEFINITION, list, ListQuoteTemplates::handle, QuoteTemplateResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("quoteTemplate:read")
    @Extension(name = "x-required-permission", value = "quoteTemplate:read")
    @Operation(operationId = "readQuoteTemplate", summary = "A quote template")
    @APIResponseSchema(QuoteTemplateResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), QuoteTemplateResponse::of);
    }

    @POST
    @PermissionsAllowed("quoteTemplate:create")
    @Extension(name = "x-required-permission", value = "quoteTemplate:create")
    @Operation(operationId = "createQuoteTemplate", summary = "Adds a quote template")
    @APIResponseSchema(value = QuoteTemplateResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid QuoteTemplateRequest body) {
        var command = new CreateQuoteTemplate.Command(GivenId.accepted(body.id()), body.profile());
        return api.create(
                "quote-templates", create, (use, caller) -> use.handle(caller, command), QuoteTemplateResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("quoteTemplate:update")
    @Extension(name = "x-required-permission", value = "quoteTemplate:update")
    @Operation(operationId = "updateQuoteTemplate", summary = "Changes a quote template")
    @APIResponseSchema(QuoteTemplateResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = QuoteTemplateRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeQuoteTemplate.Command(id, api.expected(), before -> {
            var form = api.merge(patch, QuoteTemplateRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), QuoteTemplateResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("quoteTemplate:delete")
    @Extension(name = "x-required-permission", value = "quoteTemplate:delete")
    @Operation(operationId = "deleteQuoteTemplate", summary = "Deletes a quote template; quotes made of it stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteQuoteTemplate.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
