package io.comptoir.adapter.rest.credit;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.ListSupplierCreditNotes;
import io.comptoir.application.credit.SupplierCreditNoteList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit notes of suppliers whose criteria are too long for an address. */
@Path("/v1/supplier-credit-notes/search")
@Tag(name = "supplier-credit-notes")
public class SupplierCreditNoteSearchResource {

    private final Api api;
    private final ListSupplierCreditNotes list;

    public SupplierCreditNoteSearchResource(Api api, ListSupplierCreditNotes list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("supplierCreditNote:list")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:list")
    @Operation(
            operationId = "searchSupplierCreditNotes",
            summary = "Credit notes of suppliers, by criteria in the body")
    @APIResponseSchema(SupplierCreditNotesResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(
                SupplierCreditNoteList.DEFINITION,
                list,
                ListSupplierCreditNotes::handle,
                SupplierCreditNoteRowResponse::from,
                body);
    }
}
