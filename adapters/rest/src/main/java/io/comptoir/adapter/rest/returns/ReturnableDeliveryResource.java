package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.returns.ListReturnableDeliveries;
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

/** What customers may still bring back. */
@Path("/v1/customers")
@Tag(name = "returns")
public class ReturnableDeliveryResource {

    private final Api api;
    private final ListReturnableDeliveries list;

    public ReturnableDeliveryResource(Api api, ListReturnableDeliveries list) {
        this.api = api;
        this.list = list;
    }

    @GET
    @Path("/{id}/returnable-deliveries")
    @PermissionsAllowed("return:list")
    @Extension(name = "x-required-permission", value = "return:list")
    @Operation(
            operationId = "listReturnableDeliveries",
            summary = "The delivered notes of a customer, with what may still come back of each line")
    @APIResponseSchema(ReturnableDeliveriesResponse.class)
    public Response list(@PathParam("id") UUID id) {
        return api.show(list, (use, caller) -> use.handle(caller, id), ReturnableDeliveriesResponse::from);
    }
}
