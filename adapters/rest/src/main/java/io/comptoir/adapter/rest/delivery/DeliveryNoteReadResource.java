package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.delivery.DeliveryNoteList;
import io.comptoir.application.delivery.ListDeliveryNotes;
import io.comptoir.application.delivery.ReadDeliveryNote;
import io.comptoir.application.delivery.ReadDeliveryNoteChain;
import io.comptoir.application.delivery.ReadDeliveryNoteHistory;
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

/** Delivery notes as they are read. */
@Path("/v1/delivery-notes")
@Tag(name = "delivery-notes")
public class DeliveryNoteReadResource {

    private final Api api;
    private final ListDeliveryNotes list;
    private final ReadDeliveryNote read;
    private final ReadDeliveryNoteHistory history;
    private final ReadDeliveryNoteChain chain;

    public DeliveryNoteReadResource(
            Api api,
            ListDeliveryNotes list,
            ReadDeliveryNote read,
            ReadDeliveryNoteHistory history,
            ReadDeliveryNoteChain chain) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.chain = chain;
    }

    @GET
    @Listed
    @PermissionsAllowed("deliveryNote:list")
    @Extension(name = "x-required-permission", value = "deliveryNote:list")
    @Operation(operationId = "listDeliveryNotes", summary = "Delivery notes, the newest first")
    @APIResponseSchema(DeliveryNotesResponse.class)
    public Response list() {
        return api.list(DeliveryNoteList.DEFINITION, list, ListDeliveryNotes::handle, DeliveryNoteRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("deliveryNote:read")
    @Extension(name = "x-required-permission", value = "deliveryNote:read")
    @Operation(operationId = "readDeliveryNote", summary = "A delivery note, with what may be done with it")
    @APIResponseSchema(DeliveryNoteResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> DeliveryNoteResponse.from(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("deliveryNote:read")
    @Extension(name = "x-required-permission", value = "deliveryNote:read")
    @Operation(operationId = "readDeliveryNoteHistory", summary = "What happened to a delivery note, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("deliveryNote:read")
    @Extension(name = "x-required-permission", value = "deliveryNote:read")
    @Operation(
            operationId = "readDeliveryNoteDocuments",
            summary = "The whole chain of documents around a delivery note")
    @APIResponseSchema(ChainResponse.class)
    public Response chain(@PathParam("id") UUID id) {
        return api.show(chain, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
