package io.comptoir.adapter.rest.credit;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.credit.CreateSupplierCreditNote;
import io.comptoir.application.credit.ListSupplierCreditNotes;
import io.comptoir.application.credit.ReadSupplierCreditNote;
import io.comptoir.application.credit.ReadSupplierCreditNoteHistory;
import io.comptoir.application.credit.SupplierCreditNoteList;
import io.comptoir.application.credit.SupplierCreditView;
import io.comptoir.application.credit.UpdateSupplierCreditNote;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit notes of suppliers: noted, changed, read. */
@Path("/v1/supplier-credit-notes")
@Tag(name = "supplier-credit-notes")
public class SupplierCreditNoteResource {

    private final Api api;
    private final CreateSupplierCreditNote create;
    private final UpdateSupplierCreditNote update;
    private final ListSupplierCreditNotes list;
    private final ReadSupplierCreditNote read;
    private final ReadSupplierCreditNoteHistory history;

    public SupplierCreditNoteResource(
            Api api,
            CreateSupplierCreditNote create,
            UpdateSupplierCreditNote update,
            ListSupplierCreditNotes list,
            ReadSupplierCreditNote read,
            ReadSupplierCreditNoteHistory history) {
        this.api = api;
        this.create = create;
        this.update = update;
        this.list = list;
        this.read = read;
        this.history = history;
    }

    @POST
    @PermissionsAllowed("supplierCreditNote:create")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:create")
    @Operation(operationId = "createSupplierCreditNote", summary = "Notes what a supplier credits")
    @APIResponseSchema(value = SupplierCreditNoteResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid SupplierCreditNoteBody body) {
        var wording = body.wording();
        return api.create(
                SupplierCreditNoteResponse.COLLECTION,
                create,
                (use, caller) -> use.handle(caller, wording),
                this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("supplierCreditNote:update")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:update")
    @Operation(operationId = "updateSupplierCreditNote", summary = "Changes a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = SupplierCreditNoteBody.class)))
    @APIResponseSchema(SupplierCreditNoteResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateSupplierCreditNote.Command(
                id,
                api.expected(),
                note -> api.merge(patch, SupplierCreditNoteBody.of(note)).wording());
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @GET
    @Listed
    @PermissionsAllowed("supplierCreditNote:list")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:list")
    @Operation(operationId = "listSupplierCreditNotes", summary = "Credit notes of suppliers, the newest first")
    @APIResponseSchema(SupplierCreditNotesResponse.class)
    public Response list() {
        return api.list(
                SupplierCreditNoteList.DEFINITION,
                list,
                ListSupplierCreditNotes::handle,
                SupplierCreditNoteRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("supplierCreditNote:read")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:read")
    @Operation(operationId = "readSupplierCreditNote", summary = "A credit note of a supplier")
    @APIResponseSchema(SupplierCreditNoteResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), this::shown);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("supplierCreditNote:read")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:read")
    @Operation(operationId = "readSupplierCreditNoteHistory", summary = "What happened to it, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    private SupplierCreditNoteResponse shown(SupplierCreditView view) {
        return SupplierCreditNoteResponse.from(view, api.language());
    }
}
