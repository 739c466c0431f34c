package io.comptoir.adapter.rest.customer;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.customer.ArchiveCustomer;
import io.comptoir.application.customer.ReadCustomerHistory;
import io.comptoir.application.customer.UnarchiveCustomer;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a customer aside and taking it back, and what else happened to it. */
@Path("/v1/customers")
@Tag(name = "customers")
public class CustomerArchiveResource {

    private final Api api;
    private final ArchiveCustomer archive;
    private final UnarchiveCustomer unarchive;
    private final ReadCustomerHistory history;

    public CustomerArchiveResource(
            Api api, ArchiveCustomer archive, UnarchiveCustomer unarchive, ReadCustomerHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("customer:archive")
    @Extension(name = "x-required-permission", value = "customer:archive")
    @Operation(operationId = "archiveCustomer", summary = "Puts a customer aside: new documents refuse it")
    @APIResponseSchema(CustomerResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveCustomer.Command(id, api.expected());
        return api.command(
                archive,
                (use, caller) -> use.handle(caller, command),
                view -> CustomerResponse.of(view, api.language()));
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("customer:archive")
    @Extension(name = "x-required-permission", value = "customer:archive")
    @Operation(operationId = "unarchiveCustomer", summary = "Takes a customer back into use")
    @APIResponseSchema(CustomerResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveCustomer.Command(id, api.expected());
        return api.command(
                unarchive,
                (use, caller) -> use.handle(caller, command),
                view -> CustomerResponse.of(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("customer:read")
    @Extension(name = "x-required-permission", value = "customer:read")
    @Operation(operationId = "readCustomerHistory", summary = "What happened to a customer, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
