package io.comptoir.adapter.rest.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.customer.ChangeCustomer;
import io.comptoir.application.customer.CreateCustomer;
import io.comptoir.application.customer.CustomerDefaults;
import io.comptoir.application.customer.DeleteCustomer;
import io.comptoir.application.customer.ListCustomers;
import io.comptoir.application.customer.ReadCustomer;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customers. */
@Path("/v1/customers")
@Tag(name = "customers")
public class CustomerResource {

    private final Api api;
    private final ListCustomers list;
    private final ReadCustomer read;
    private final CreateCustomer create;
    private final ChangeCustomer change;
    private final DeleteCustomer delete;

    public CustomerResource(
            Api api,
            ListCustomers list,
            ReadCustomer read,
            CreateCustomer create,
            ChangeCustomer change,
            DeleteCustomer delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("customer:list")
    @Extension(name = "x-required-permission", value = "customer:list")
    @Operation(operationId = "listCustomers", summary = "The customers")
    @APIResponseSchema(CustomersResponse.class)
    public Response list() {
        return api.list(ListCustomers.DEFINITION, list, ListCustomers::handle, CustomerResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("customer:read")
    @Extension(name = "x-required-permission", value = "customer:read")
    @Operation(operationId = "readCustomer", summary = "A customer")
    @APIResponseSchema(CustomerResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> CustomerResponse.of(view, api.language()));
    }

    @POST
    @PermissionsAllowed("customer:create")
    @Extension(name = "x-required-permission", value = "customer:create")
    @Operation(operationId = "createCustomer", summary = "Adds a customer")
    @APIResponseSchema(value = CustomerResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid CustomerRequest body) {
        var command = new CreateCustomer.Command(GivenId.accepted(body.id()), body::profile);
        return api.create(
                "customers",
                create,
                (use, caller) -> use.handle(caller, command),
                view -> CustomerResponse.of(view, api.language()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("customer:update")
    @Extension(name = "x-required-permission", value = "customer:update")
    @Operation(operationId = "updateCustomer", summary = "Changes a customer")
    @APIResponseSchema(CustomerResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = CustomerRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeCustomer.Command(id, api.expected(), before -> {
            var form = api.merge(patch, CustomerRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile(CustomerDefaults.of(before));
        });
        return api.command(
                change,
                (use, caller) -> use.handle(caller, command),
                view -> CustomerResponse.of(view, api.language()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("customer:delete")
    @Extension(name = "x-required-permission", value = "customer:delete")
    @Operation(operationId = "deleteCustomer", summary = "Deletes a customer that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteCustomer.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
