package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.CreditReturn;
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

/** Credit notes of returns. */
@Path("/v1/returns")
@Tag(name = "returns")
public class ReturnCreditResource {

    private final Api api;
    private final CreditReturn credit;

    public ReturnCreditResource(Api api, CreditReturn credit) {
        this.api = api;
        this.credit = credit;
    }

    @POST
    @Path("/{id}/credit-notes")
    @PermissionsAllowed("return:generateCreditNote")
    @Extension(name = "x-required-permission", value = "return:generateCreditNote")
    @Operation(operationId = "creditReturn", summary = "Drafts the credit note of what was invoiced of a return")
    @APIResponseSchema(value = CreditNoteResponse.class, responseCode = "201")
    public Response credit(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.create(
                CreditNoteRendering.COLLECTION,
                credit,
                (use, caller) -> use.handle(caller, id, expected),
                view -> CreditNoteRendering.response(view, api.language()));
    }
}
