package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.delivery.DeliveryCommands.Reason;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.delivery.ApproveDeliveryNote;
import io.comptoir.application.delivery.CancelDeliveryNote;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.RejectDeliveryNote;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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

/** Approval, refusal and cancellation of a delivery note that has not left. */
@Path("/v1/delivery-notes/{id}")
@Tag(name = "delivery-notes")
public class DeliveryNoteApprovalResource {

    private final Api api;
    private final ApproveDeliveryNote approve;
    private final RejectDeliveryNote reject;
    private final CancelDeliveryNote cancel;

    public DeliveryNoteApprovalResource(
            Api api, ApproveDeliveryNote approve, RejectDeliveryNote reject, CancelDeliveryNote cancel) {
        this.api = api;
        this.approve = approve;
        this.reject = reject;
        this.cancel = cancel;
    }

    @POST
    @Path("/approve")
    @PermissionsAllowed("deliveryNote:approve")
    @Extension(name = "x-required-permission", value = "deliveryNote:approve")
    @Operation(operationId = "approveDeliveryNote", summary = "Lets a note go that waits for approval")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response approve(@PathParam("id") UUID id) {
        var command = new ApproveDeliveryNote.Command(id, api.expected());
        return api.command(approve, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/reject")
    @PermissionsAllowed("deliveryNote:reject")
    @Extension(name = "x-required-permission", value = "deliveryNote:reject")
    @Operation(operationId = "rejectDeliveryNote", summary = "Sends a note that waits for approval back to its draft")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response reject(@PathParam("id") UUID id, @Valid @Nullable Reason body) {
        var reason = body == null ? null : body.reason();
        var command = new RejectDeliveryNote.Command(id, api.expected(), reason);
        return api.command(reject, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/cancel")
    @PermissionsAllowed("deliveryNote:cancel")
    @Extension(name = "x-required-permission", value = "deliveryNote:cancel")
    @Operation(
            operationId = "cancelDeliveryNote",
            summary = "Cancels a note that has not left; what it held is free again")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @Nullable Reason body) {
        var reason = body == null ? null : body.reason();
        var command = new CancelDeliveryNote.Command(id, api.expected(), reason);
        return api.command(cancel, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private DeliveryNoteResponse shown(DeliveryView view) {
        return DeliveryNoteResponse.from(view, api.language());
    }
}
