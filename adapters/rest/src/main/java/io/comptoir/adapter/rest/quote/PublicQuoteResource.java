package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.quote.PublicAnswers.Accept;
import io.comptoir.adapter.rest.quote.PublicAnswers.Reject;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.AcceptPublicQuote;
import io.comptoir.application.quote.PublicQuoteView;
import io.comptoir.application.quote.ReadPublicQuote;
import io.comptoir.application.quote.RejectPublicQuote;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Quotes for customers without an account: who has the token may read this one quote and answer it. */
@Path("/v1/public/quotes/{token}")
@Tag(name = "public")
public class PublicQuoteResource {

    private final Api api;
    private final PublicVisitor visitor;
    private final PublicQuotePageResource pages;
    private final ReadPublicQuote read;
    private final AcceptPublicQuote accept;
    private final RejectPublicQuote reject;

    public PublicQuoteResource(
            Api api,
            PublicVisitor visitor,
            PublicQuotePageResource pages,
            ReadPublicQuote read,
            AcceptPublicQuote accept,
            RejectPublicQuote reject) {
        this.api = api;
        this.visitor = visitor;
        this.pages = pages;
        this.read = read;
        this.accept = accept;
        this.reject = reject;
    }

    /** Open: the token is the credential. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @Operation(operationId = "readPublicQuote", summary = "The customer's view of a quote; as HTML for browsers")
    @APIResponseSchema(PublicQuoteResponse.class)
    public Response read(@PathParam("token") String token) {
        if (visitor.wantsPage()) {
            return pages.read(token);
        }
        var link = visitor.admit(token).link();
        return api.show(read, (use, caller) -> use.handle(caller, link), view -> shown(view, token));
    }

    /** Open: the token is the credential. */
    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "acceptPublicQuote", summary = "The customer says yes, to all lines or to some")
    @APIResponseSchema(PublicQuoteResponse.class)
    public Response accept(@PathParam("token") String token, @Valid @Nullable Accept body) {
        var given = body == null ? PublicAnswers.Accept.ALL : body;
        var command = new AcceptPublicQuote.Command(visitor.admit(token).link(), given.by(), given.parts());
        return api.perform(accept, (use, caller) -> use.handle(caller, command), view -> shown(view, token));
    }

    /** Open: the token is the credential. */
    @POST
    @Path("/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "rejectPublicQuote", summary = "The customer says no")
    @APIResponseSchema(PublicQuoteResponse.class)
    public Response reject(@PathParam("token") String token, @Valid @Nullable Reject body) {
        var given = body == null ? PublicAnswers.Reject.WITHOUT_REASON : body;
        var command = new RejectPublicQuote.Command(
                visitor.admit(token).link(), given.by(), PublicQuotePage.reason(given.reason(), api.language()));
        return api.perform(reject, (use, caller) -> use.handle(caller, command), view -> shown(view, token));
    }

    private PublicQuoteResponse shown(PublicQuoteView view, String token) {
        return PublicQuoteResponse.from(view, token, api.language());
    }
}
