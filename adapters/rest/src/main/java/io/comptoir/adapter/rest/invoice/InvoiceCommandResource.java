package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.invoice.InvoiceCommands.Contest;
import io.comptoir.adapter.rest.invoice.InvoiceCommands.Issue;
import io.comptoir.adapter.rest.invoice.InvoiceCommands.Send;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.DisputeInvoice;
import io.comptoir.application.invoice.InvoiceView;
import io.comptoir.application.invoice.IssueInvoice;
import io.comptoir.application.invoice.ResolveDispute;
import io.comptoir.application.invoice.SendInvoice;
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

/** The commands of an invoice: issued, sent, disputed. */
@Path("/v1/invoices")
@Tag(name = "invoices")
public class InvoiceCommandResource {

    private final Api api;
    private final IssueInvoice issue;
    private final SendInvoice send;
    private final DisputeInvoice dispute;
    private final ResolveDispute resolve;

    public InvoiceCommandResource(
            Api api, IssueInvoice issue, SendInvoice send, DisputeInvoice dispute, ResolveDispute resolve) {
        this.api = api;
        this.issue = issue;
        this.send = send;
        this.dispute = dispute;
        this.resolve = resolve;
    }

    @POST
    @Path("/{id}/issue")
    @PermissionsAllowed("invoice:issue")
    @Extension(name = "x-required-permission", value = "invoice:issue")
    @Operation(
            operationId = "issueInvoice",
            summary = "Issues the invoice under the next number; it never changes afterwards")
    @APIResponseSchema(InvoiceResponse.class)
    public Response issue(@PathParam("id") UUID id, @Valid @Nullable Issue body) {
        var command = new IssueInvoice.Command(id, api.expected(), InvoiceCommands.Issue.how(body));
        return api.command(issue, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/send")
    @PermissionsAllowed("invoice:send")
    @Extension(name = "x-required-permission", value = "invoice:send")
    @Operation(operationId = "sendInvoice", summary = "Sends the issued invoice by mail")
    @APIResponseSchema(InvoiceResponse.class)
    public Response send(@PathParam("id") UUID id, @Valid @Nullable Send body) {
        var wanted = body == null ? InvoiceCommands.Send.TO_CUSTOMER : body;
        var command = new SendInvoice.Command(id, api.expected(), wanted.to(), wanted.message());
        return api.command(send, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/dispute")
    @PermissionsAllowed("invoice:dispute")
    @Extension(name = "x-required-permission", value = "invoice:dispute")
    @Operation(operationId = "disputeInvoice", summary = "Notes that the customer contests it, or a part of it")
    @APIResponseSchema(InvoiceResponse.class)
    public Response dispute(@PathParam("id") UUID id, @NotNull @Valid Contest body) {
        var command = new DisputeInvoice.Command(id, api.expected(), body.amount(), body.reason());
        return api.command(dispute, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/resolve-dispute")
    @PermissionsAllowed("invoice:resolveDispute")
    @Extension(name = "x-required-permission", value = "invoice:resolveDispute")
    @Operation(operationId = "resolveInvoiceDispute", summary = "Closes the dispute")
    @APIResponseSchema(InvoiceResponse.class)
    public Response resolve(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(resolve, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    private InvoiceResponse shown(InvoiceView view) {
        return InvoiceRendering.response(view, api.language());
    }
}
