package io.comptoir.adapter.rest.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.customer.ListCustomers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers whose criteria are too long for an address. */
@Path("/v1/customers/search")
@Tag(name = "customers")
public class CustomerSearchResource {

    private final Api api;
    private final ListCustomers list;

    public CustomerSearchResource(Api api, ListCustomers list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("customer:list")
    @Extension(name = "x-required-permission", value = "customer:list")
    @Operation(operationId = "searchCustomers", summary = "Customers, by criteria in the body")
    @APIResponseSchema(CustomersResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(ListCustomers.DEFINITION, list, ListCustomers::handle, CustomerResponse::of, body);
    }
}
