package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.credit.CreditNoteCommands.Allocate;
import io.comptoir.adapter.rest.credit.CreditNoteCommands.Cancel;
import io.comptoir.adapter.rest.credit.CreditNoteCommands.Refund;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.AllocateCreditNote;
import io.comptoir.application.credit.CancelCreditNote;
import io.comptoir.application.credit.CreditNoteView;
import io.comptoir.application.credit.IssueCreditNote;
import io.comptoir.application.credit.RefundCreditNote;
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

/** The commands on credit notes. */
@Path("/v1/credit-notes")
@Tag(name = "credit-notes")
public class CreditNoteCommandResource {

    private final Api api;
    private final IssueCreditNote issue;
    private final CancelCreditNote cancel;
    private final AllocateCreditNote allocate;
    private final RefundCreditNote refund;

    public CreditNoteCommandResource(
            Api api,
            IssueCreditNote issue,
            CancelCreditNote cancel,
            AllocateCreditNote allocate,
            RefundCreditNote refund) {
        this.api = api;
        this.issue = issue;
        this.cancel = cancel;
        this.allocate = allocate;
        this.refund = refund;
    }

    @POST
    @Path("/{id}/issue")
    @PermissionsAllowed("creditNote:issue")
    @Extension(name = "x-required-permission", value = "creditNote:issue")
    @Operation(operationId = "issueCreditNote", summary = "Issues a credit note; it never changes afterwards")
    @APIResponseSchema(CreditNoteResponse.class)
    public Response issue(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(issue, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    @POST
    @Path("/{id}/cancel")
    @PermissionsAllowed("creditNote:cancel")
    @Extension(name = "x-required-permission", value = "creditNote:cancel")
    @Operation(operationId = "cancelCreditNote", summary = "Cancels a draft")
    @APIResponseSchema(CreditNoteResponse.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @Nullable Cancel body) {
        var command = new CancelCreditNote.Command(id, api.expected(), CreditNoteCommands.Cancel.given(body));
        return api.command(cancel, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/allocate")
    @PermissionsAllowed("creditNote:allocate")
    @Extension(name = "x-required-permission", value = "creditNote:allocate")
    @Operation(
            operationId = "allocateCreditNote",
            summary = "Puts what is open of it against other invoices of the customer")
    @APIResponseSchema(CreditNoteResponse.class)
    public Response allocate(@PathParam("id") UUID id, @NotNull @Valid Allocate body) {
        var command = new AllocateCreditNote.Command(id, api.expected(), body.amounts());
        return api.command(allocate, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/refund")
    @PermissionsAllowed("creditNote:refund")
    @Extension(name = "x-required-permission", value = "creditNote:refund")
    @Operation(operationId = "refundCreditNote", summary = "Pays what is open of it out")
    @APIResponseSchema(CreditNoteResponse.class)
    public Response refund(@PathParam("id") UUID id, @NotNull @Valid Refund body) {
        var command = new RefundCreditNote.Command(id, api.expected(), body.method(), body.amount());
        return api.command(refund, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private CreditNoteResponse shown(CreditNoteView view) {
        return CreditNoteRendering.response(view, api.language());
    }
}
