package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.ReadCustomerBalance;
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

/** What one customer owes. */
@Path("/v1/customers")
@Tag(name = "receivables")
public class BalanceResource {

    private final Api api;
    private final ReadCustomerBalance balance;

    public BalanceResource(Api api, ReadCustomerBalance balance) {
        this.api = api;
        this.balance = balance;
    }

    @GET
    @Path("/{id}/balance")
    @PermissionsAllowed("customer:readBalance")
    @Extension(name = "x-required-permission", value = "customer:readBalance")
    @Operation(operationId = "readCustomerBalance", summary = "What a customer owes, and for how long")
    @APIResponseSchema(BalanceResponse.class)
    public Response balance(@PathParam("id") UUID id) {
        return api.show(balance, (use, caller) -> use.handle(caller, id), BalanceResponse::from);
    }
}
