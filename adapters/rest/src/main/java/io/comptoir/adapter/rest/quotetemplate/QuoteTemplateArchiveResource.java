package io.comptoir.adapter.rest.quotetemplate;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.quotetemplate.ArchiveQuoteTemplate;
import io.comptoir.application.quotetemplate.ReadQuoteTemplateHistory;
import io.comptoir.application.quotetemplate.UnarchiveQuoteTemplate;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a quote template aside and taking it back, and what else happened to it. */
@Path("/v1/quote-templates")
@Tag(name = "quote-templates")
public class QuoteTemplateArchiveResource {

    private final Api api;
    private final ArchiveQuoteTemplate archive;
    private final UnarchiveQuoteTemplate unarchive;
    private final ReadQuoteTemplateHistory history;

    public QuoteTemplateArchiveResource(
            Api api, ArchiveQuoteTemplate archive, UnarchiveQuoteTemplate unarchive, ReadQuoteTemplateHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("quoteTemplate:archive")
    @Extension(name = "x-required-permission", value = "quoteTemplate:archive")
    @Operation(
            operationId = "archiveQuoteTemplate",
            summary = "Puts a quote template aside: no new quote is made of it")
    @APIResponseSchema(QuoteTemplateResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveQuoteTemplate.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), QuoteTemplateResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("quoteTemplate:archive")
    @Extension(name = "x-required-permission", value = "quoteTemplate:archive")
    @Operation(operationId = "unarchiveQuoteTemplate", summary = "Takes a quote template back into use")
    @APIResponseSchema(QuoteTemplateResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveQuoteTemplate.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), QuoteTemplateResponse::of);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("quoteTemplate:read")
    @Extension(name = "x-required-permission", value = "quoteTemplate:read")
    @Operation(operationId = "readQuoteTemplateHistory", summary = "What happened to a quote template, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
