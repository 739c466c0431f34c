package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.credit.CreditNoteList;
import io.comptoir.application.credit.ListCreditNotes;
import io.comptoir.application.credit.ReadCreditNote;
import io.comptoir.application.credit.ReadCreditNoteDocuments;
import io.comptoir.application.credit.ReadCreditNoteHistory;
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

/** Credit notes as they are read. */
@Path("/v1/credit-notes")
@Tag(name = "credit-notes")
public class CreditNoteReadResource {

    private final Api api;
    private final ListCreditNotes list;
    private final ReadCreditNote read;
    private final ReadCreditNoteHistory history;
    private final ReadCreditNoteDocuments documents;

    public CreditNoteReadResource(
            Api api,
            ListCreditNotes list,
            ReadCreditNote read,
            ReadCreditNoteHistory history,
            ReadCreditNoteDocuments documents) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.documents = documents;
    }

    @GET
    @Listed
    @PermissionsAllowed("creditNote:list")
    @Extension(name = "x-required-permission", value = "creditNote:list")
    @Operation(operationId = "listCreditNotes", summary = "Credit notes, the newest first")
    @APIResponseSchema(CreditNotesResponse.class)
    public Response list() {
        return api.list(CreditNoteList.DEFINITION, list, ListCreditNotes::handle, CreditNoteRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("creditNote:read")
    @Extension(name = "x-required-permission", value = "creditNote:read")
    @Operation(operationId = "readCreditNote", summary = "A credit note, with what may be done with it")
    @APIResponseSchema(CreditNoteResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read,
                (use, caller) -> use.handle(caller, id),
                view -> CreditNoteRendering.response(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("creditNote:read")
    @Extension(name = "x-required-permission", value = "creditNote:read")
    @Operation(operationId = "readCreditNoteHistory", summary = "What happened to a credit note, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("creditNote:read")
    @Extension(name = "x-required-permission", value = "creditNote:read")
    @Operation(operationId = "readCreditNoteDocuments", summary = "The whole chain of documents around a credit note")
    @APIResponseSchema(ChainResponse.class)
    public Response documents(@PathParam("id") UUID id) {
        return api.show(documents, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
