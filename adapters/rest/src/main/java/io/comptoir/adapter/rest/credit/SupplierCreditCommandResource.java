package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.CancelSupplierCreditNote;
import io.comptoir.application.credit.IssueSupplierCreditNote;
import io.comptoir.application.credit.SupplierCreditView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The commands on credit notes of suppliers. */
@Path("/v1/supplier-credit-notes")
@Tag(name = "supplier-credit-notes")
public class SupplierCreditCommandResource {

    private final Api api;
    private final IssueSupplierCreditNote issue;
    private final CancelSupplierCreditNote cancel;

    public SupplierCreditCommandResource(Api api, IssueSupplierCreditNote issue, CancelSupplierCreditNote cancel) {
        this.api = api;
        this.issue = issue;
        this.cancel = cancel;
    }

    @POST
    @Path("/{id}/issue")
    @PermissionsAllowed("supplierCreditNote:issue")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:issue")
    @Operation(operationId = "issueSupplierCreditNote", summary = "Books it under a number of the company")
    @APIResponseSchema(SupplierCreditNoteResponse.class)
    public Response issue(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(issue, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    @POST
    @Path("/{id}/cancel")
    @PermissionsAllowed("supplierCreditNote:cancel")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:cancel")
    @Operation(operationId = "cancelSupplierCreditNote", summary = "Cancels a draft")
    @APIResponseSchema(SupplierCreditNoteResponse.class)
    public Response cancel(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(cancel, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    private SupplierCreditNoteResponse shown(SupplierCreditView view) {
        return SupplierCreditNoteResponse.from(view, api.language());
    }
}
