package io.comptoir.adapter.rest.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.delivery.DeliveryCommands.Create;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.delivery.CollectDeliveryNote;
import io.comptoir.application.delivery.DeleteDeliveryNote;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.UpdateDeliveryNote;
import io.comptoir.application.fulfilment.DeliverInvoice;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Delivery notes: made of orders, changed while drafts, deleted. */
@Path("/v1/delivery-notes")
@Tag(name = "delivery-notes")
public class DeliveryNoteResource {

    private final Api api;
    private final CollectDeliveryNote collect;
    private final DeliverInvoice deliver;
    private final UpdateDeliveryNote update;
    private final DeleteDeliveryNote delete;

    public DeliveryNoteResource(
            Api api,
            CollectDeliveryNote collect,
            DeliverInvoice deliver,
            UpdateDeliveryNote update,
            DeleteDeliveryNote delete) {
        this.api = api;
        this.collect = collect;
        this.deliver = deliver;
        this.update = update;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("deliveryNote:create")
    @Extension(name = "x-required-permission", value = "deliveryNote:create")
    @Operation(
            operationId = "createDeliveryNote",
            summary = "Makes one delivery note of several orders of a customer and address, or of an invoice")
    @APIResponseSchema(value = DeliveryNoteResponse.class, responseCode = "201")
    public Response create(@Valid @NotNull Create body) {
        if (body.invoiceId() != null && body.orderIds() == null) {
            var command = new DeliverInvoice.Command(body.invoiceId(), body.warehouseId());
            return api.create("delivery-notes", deliver, (use, caller) -> use.handle(caller, command), this::shown);
        }
        var command = new CollectDeliveryNote.Command(body.orders(), body.plannedDate());
        return api.create("delivery-notes", collect, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("deliveryNote:update")
    @Extension(name = "x-required-permission", value = "deliveryNote:update")
    @Operation(
            operationId = "updateDeliveryNote",
            summary = "Changes a draft: quantities, lots, carrier, planned date, parcels")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response update(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryNotePatch.class))) @NotNull
                    JsonNode body) {
        var command = new UpdateDeliveryNote.Command(
                id,
                api.expected(),
                note -> api.merge(body, DeliveryNotePatch.from(note)).toChange(note));
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Deleted")
    @PermissionsAllowed("deliveryNote:delete")
    @Extension(name = "x-required-permission", value = "deliveryNote:delete")
    @Operation(
            operationId = "deleteDeliveryNote",
            summary = "Deletes a note on which nothing hangs; one that has left needs a reason")
    public Response delete(@PathParam("id") UUID id, @QueryParam("reason") @Size(max = 500) @Nullable String reason) {
        var command = new DeleteDeliveryNote.Command(id, api.expected(), reason);
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }

    private DeliveryNoteResponse shown(DeliveryView view) {
        return DeliveryNoteResponse.from(view, api.language());
    }
}
