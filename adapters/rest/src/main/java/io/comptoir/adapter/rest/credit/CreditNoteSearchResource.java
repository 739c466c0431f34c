package io.comptoir.adapter.rest.credit;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.CreditNoteList;
import io.comptoir.application.credit.ListCreditNotes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit notes whose criteria are too long for an address. */
@Path("/v1/credit-notes/search")
@Tag(name = "credit-notes")
public class CreditNoteSearchResource {

    private final Api api;
    private final ListCreditNotes list;

    public CreditNoteSearchResource(Api api, ListCreditNotes list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("creditNote:list")
    @Extension(name = "x-required-permission", value = "creditNote:list")
    @Operation(operationId = "searchCreditNotes", summary = "Credit notes, by criteria in the body")
    @APIResponseSchema(CreditNotesResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(CreditNoteList.DEFINITION, list, ListCreditNotes::handle, CreditNoteRowResponse::from, body);
    }
}
