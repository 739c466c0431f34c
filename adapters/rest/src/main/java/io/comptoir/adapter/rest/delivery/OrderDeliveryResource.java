package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.delivery.DeliveryCommands.OfOrder;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.delivery.CreateDeliveryNote;
import io.comptoir.application.delivery.DeliveryView;
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

/** The delivery notes of an order. */
@Path("/v1/sales-orders/{id}/delivery-notes")
@Tag(name = "sales-orders")
public class OrderDeliveryResource {

    private final Api api;
    private final CreateDeliveryNote create;

    public OrderDeliveryResource(Api api, CreateDeliveryNote create) {
        this.api = api;
        this.create = create;
    }

    @POST
    @PermissionsAllowed("order:createDelivery")
    @Extension(name = "x-required-permission", value = "order:createDelivery")
    @Operation(
            operationId = "createOrderDeliveryNote",
            summary = "Makes the delivery note of an order: all that is left, or chosen lines")
    @APIResponseSchema(value = DeliveryNoteResponse.class, responseCode = "201")
    public Response create(@PathParam("id") UUID id, @Valid @Nullable OfOrder body) {
        var quantities = DeliveryCommands.LineQuantity.byLine(body == null ? null : body.lines());
        var planned = body == null ? null : body.plannedDate();
        var command = new CreateDeliveryNote.Command(id, api.expected(), quantities, planned);
        return api.create("delivery-notes", create, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private DeliveryNoteResponse shown(DeliveryView view) {
        return DeliveryNoteResponse.from(view, api.language());
    }
}
