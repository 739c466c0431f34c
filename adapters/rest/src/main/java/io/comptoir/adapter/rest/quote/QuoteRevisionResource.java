package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.ReadQuoteRevision;
import io.comptoir.application.quote.ReadQuoteRevisions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a quote was before it was written anew. */
@Path("/v1/quotes/{id}/revisions")
@Tag(name = "quotes")
public class QuoteRevisionResource {

    private final Api api;
    private final ReadQuoteRevisions revisions;
    private final ReadQuoteRevision revision;

    public QuoteRevisionResource(Api api, ReadQuoteRevisions revisions, ReadQuoteRevision revision) {
        this.api = api;
        this.revisions = revisions;
        this.revision = revision;
    }

    @GET
    @PermissionsAllowed("quote:read")
    @Extension(name = "x-required-permission", value = "quote:read")
    @Operation(operationId = "readQuoteRevisions", summary = "All revisions of a quote, the first one first")
    @APIResponseSchema(QuoteRevisionResponse.All.class)
    public Response all(@PathParam("id") UUID id) {
        return api.show(revisions, (use, caller) -> use.handle(caller, id), QuoteRevisionResponse.All::from);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed("quote:read")
    @Extension(name = "x-required-permission", value = "quote:read")
    @Operation(operationId = "readQuoteRevision", summary = "One revision of a quote")
    @APIResponseSchema(QuoteRevisionResponse.class)
    public Response one(@PathParam("id") UUID id, @PathParam("number") int number) {
        return api.show(revision, (use, caller) -> use.handle(caller, id, number), QuoteRevisionResponse::from);
    }
}
