package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.quote.QuoteCommands.Accept;
import io.comptoir.adapter.rest.quote.QuoteCommands.Reason;
import io.comptoir.adapter.rest.quote.QuoteCommands.Send;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.AbandonQuote;
import io.comptoir.application.quote.AcceptQuote;
import io.comptoir.application.quote.CompleteQuote;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.application.quote.RejectQuote;
import io.comptoir.application.quote.SendQuote;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What becomes of a quote. */
@Path("/v1/quotes/{id}")
@Tag(name = "quotes")
public class QuoteCommandResource {

    private final Api api;
    private final SendQuote send;
    private final AcceptQuote accept;
    private final RejectQuote reject;
    private final AbandonQuote abandon;
    private final CompleteQuote complete;

    public QuoteCommandResource(
            Api api,
            SendQuote send,
            AcceptQuote accept,
            RejectQuote reject,
            AbandonQuote abandon,
            CompleteQuote complete) {
        this.api = api;
        this.send = send;
        this.accept = accept;
        this.reject = reject;
        this.abandon = abandon;
        this.complete = complete;
    }

    @POST
    @Path("/send")
    @PermissionsAllowed("quote:send")
    @Extension(name = "x-required-permission", value = "quote:send")
    @Operation(operationId = "sendQuote", summary = "Sends a quote; a binding one reserves what is there")
    @APIResponseSchema(QuoteResponse.class)
    public Response send(@PathParam("id") UUID id, @Valid @Nullable Send body) {
        var given = body == null ? QuoteCommands.Send.BY_MAIL : body;
        var command = new SendQuote.Command(id, api.expected(), given.by(), given.to(), given.message());
        return api.command(send, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/accept")
    @PermissionsAllowed("quote:accept")
    @Extension(name = "x-required-permission", value = "quote:accept")
    @Operation(operationId = "acceptQuote", summary = "The customer says yes, to all lines or to some")
    @APIResponseSchema(QuoteResponse.class)
    public Response accept(@PathParam("id") UUID id, @Valid @Nullable Accept body) {
        var given = body == null ? QuoteCommands.Accept.ALL : body;
        var command = new AcceptQuote.Command(id, api.expected(), given.by(), QuoteCommands.Part.parts(given.lines()));
        return api.command(accept, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/reject")
    @PermissionsAllowed("quote:reject")
    @Extension(name = "x-required-permission", value = "quote:reject")
    @Operation(operationId = "rejectQuote", summary = "The customer says no")
    @APIResponseSchema(QuoteResponse.class)
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        var command = new RejectQuote.Command(id, api.expected(), body.reason());
        return api.command(reject, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/abandon")
    @PermissionsAllowed("quote:abandon")
    @Extension(name = "x-required-permission", value = "quote:abandon")
    @Operation(operationId = "abandonQuote", summary = "Gives a quote up")
    @APIResponseSchema(QuoteResponse.class)
    public Response abandon(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        var command = new AbandonQuote.Command(id, api.expected(), body.reason());
        return api.command(abandon, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/complete")
    @PermissionsAllowed("quote:complete")
    @Extension(name = "x-required-permission", value = "quote:complete")
    @Operation(operationId = "completeQuote", summary = "Gives up what is left of a quote that is in orders")
    @APIResponseSchema(QuoteResponse.class)
    public Response complete(@PathParam("id") UUID id) {
        var command = new CompleteQuote.Command(id, api.expected());
        return api.command(complete, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private QuoteResponse shown(QuoteView view) {
        return QuoteRendering.response(view, api.language());
    }
}
