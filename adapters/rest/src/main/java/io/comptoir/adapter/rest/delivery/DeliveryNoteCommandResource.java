package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.delivery.DeliveryCommands.Confirm;
import io.comptoir.adapter.rest.delivery.DeliveryCommands.Picking;
import io.comptoir.adapter.rest.delivery.DeliveryCommands.Ship;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.delivery.ConfirmDelivery;
import io.comptoir.application.delivery.ConfirmPicking;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.ShipDeliveryNote;
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

/** The commands of a delivery note on its way to the customer. */
@Path("/v1/delivery-notes/{id}")
@Tag(name = "delivery-notes")
public class DeliveryNoteCommandResource {

    private final Api api;
    private final ConfirmPicking picking;
    private final ShipDeliveryNote ship;
    private final ConfirmDelivery confirm;

    public DeliveryNoteCommandResource(
            Api api, ConfirmPicking picking, ShipDeliveryNote ship, ConfirmDelivery confirm) {
        this.api = api;
        this.picking = picking;
        this.ship = ship;
        this.confirm = confirm;
    }

    @POST
    @Path("/confirm-picking")
    @PermissionsAllowed("deliveryNote:confirmPicking")
    @Extension(name = "x-required-permission", value = "deliveryNote:confirmPicking")
    @Operation(operationId = "confirmDeliveryNotePicking", summary = "Says what was counted when the note was picked")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response confirmPicking(@PathParam("id") UUID id, @Valid @Nullable Picking body) {
        var counted = DeliveryCommands.LineQuantity.byLine(body == null ? null : body.lines());
        var command = new ConfirmPicking.Command(id, api.expected(), counted);
        return api.command(picking, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/ship")
    @PermissionsAllowed("deliveryNote:ship")
    @Extension(name = "x-required-permission", value = "deliveryNote:ship")
    @Operation(operationId = "shipDeliveryNote", summary = "Ships: stock leaves, unless somebody has to approve first")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response ship(@PathParam("id") UUID id, @Valid @Nullable Ship body) {
        var tracking = body == null ? null : body.trackingNumber();
        var command = new ShipDeliveryNote.Command(id, api.expected(), tracking);
        return api.command(ship, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/confirm-delivery")
    @PermissionsAllowed("deliveryNote:confirmDelivery")
    @Extension(name = "x-required-permission", value = "deliveryNote:confirmDelivery")
    @Operation(operationId = "confirmDelivery", summary = "Says what the customer received")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response confirmDelivery(@PathParam("id") UUID id, @Valid @Nullable Confirm body) {
        var given = body == null ? DeliveryCommands.Confirm.WHOLE : body;
        var command =
                new ConfirmDelivery.Command(id, api.expected(), given.date(), given.receivedBy(), given.differences());
        return api.command(confirm, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private DeliveryNoteResponse shown(DeliveryView view) {
        return DeliveryNoteResponse.from(view, api.language());
    }
}
