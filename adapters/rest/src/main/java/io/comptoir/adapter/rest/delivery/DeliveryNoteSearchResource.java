package io.comptoir.adapter.rest.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.delivery.DeliveryNoteList;
import io.comptoir.application.delivery.ListDeliveryNotes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Delivery notes whose criteria are too long for an address. */
@Path("/v1/delivery-notes/search")
@Tag(name = "delivery-notes")
public class DeliveryNoteSearchResource {

    private final Api api;
    private final ListDeliveryNotes list;

    public DeliveryNoteSearchResource(Api api, ListDeliveryNotes list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("deliveryNote:list")
    @Extension(name = "x-required-permission", value = "deliveryNote:list")
    @Operation(operationId = "searchDeliveryNotes", summary = "Delivery notes, by criteria in the body")
    @APIResponseSchema(DeliveryNotesResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(
                DeliveryNoteList.DEFINITION, list, ListDeliveryNotes::handle, DeliveryNoteRowResponse::from, body);
    }
}
