package io.comptoir.adapter.rest.credit;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.credit.CreateCreditNote;
import io.comptoir.application.credit.CreditNoteView;
import io.comptoir.application.credit.DeleteCreditNote;
import io.comptoir.application.credit.UpdateCreditNote;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Credit notes: drafted and changed; nobody deletes one. */
@Path("/v1/credit-notes")
@Tag(name = "credit-notes")
public class CreditNoteResource {

    private final Api api;
    private final CreateCreditNote create;
    private final UpdateCreditNote update;
    private final DeleteCreditNote delete;

    public CreditNoteResource(Api api, CreateCreditNote create, UpdateCreditNote update, DeleteCreditNote delete) {
        this.api = api;
        this.create = create;
        this.update = update;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("creditNote:create")
    @Extension(name = "x-required-permission", value = "creditNote:create")
    @Operation(operationId = "createCreditNote", summary = "Drafts a credit note on an invoice, or a rebate")
    @APIResponseSchema(value = CreditNoteResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid CreditNoteBody body) {
        var request = body.request();
        return api.create(
                CreditNoteRendering.COLLECTION, create, (use, caller) -> use.handle(caller, request), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("creditNote:update")
    @Extension(name = "x-required-permission", value = "creditNote:update")
    @Operation(operationId = "updateCreditNote", summary = "Changes a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = CreditNoteBody.class)))
    @APIResponseSchema(CreditNoteResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateCreditNote.Command(
                id,
                api.expected(),
                note -> api.merge(patch, CreditNoteBody.of(note)).edit(note));
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("creditNote:read")
    @Extension(name = "x-required-permission", value = "creditNote:read")
    @Operation(operationId = "deleteCreditNote", summary = "Refused for everybody: credit notes stay")
    public Response delete(@PathParam("id") UUID id) {
        api.requireVersion();
        return api.delete(delete, (use, caller) -> use.handle(caller, id));
    }

    private CreditNoteResponse shown(CreditNoteView view) {
        return CreditNoteRendering.response(view, api.language());
    }
}
