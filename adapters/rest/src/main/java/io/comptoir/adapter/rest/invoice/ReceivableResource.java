package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.invoice.ListReceivables;
import io.comptoir.application.invoice.ReadCustomerBalance;
import io.comptoir.application.invoice.Receivables;
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

/** What customers owe. */
@Path("/v1")
@Tag(name = "receivables")
public class ReceivableResource {

    private final Api api;
    private final ListReceivables list;
    private final ReadCustomerBalance balance;

    public ReceivableResource(Api api, ListReceivables list, ReadCustomerBalance balance) {
        this.api = api;
        this.list = list;
        this.balance = balance;
    }

    @GET
    @Listed
    @Path("/receivables")
    @PermissionsAllowed("invoice:list")
    @Extension(name = "x-required-permission", value = "invoice:list")
    @Operation(operationId = "listReceivables", summary = "Instalments of issued invoices, the earliest due first")
    @APIResponseSchema(ReceivablesResponse.class)
    public Response list() {
        return api.list(Receivables.DEFINITION, list, ListReceivables::handle, ReceivableResponse::from);
    }

    @GET
    @Path("/customers/{id}/balance")
    @PermissionsAllowed("customer:readBalance")
    @Extension(name = "x-required-permission", value = "customer:readBalance")
    @Operation(operationId = "readCustomerBalance", summary = "What a customer owes, and for how long")
    @APIResponseSchema(BalanceResponse.class)
    public Response balance(@PathParam("id") UUID id) {
        return api.show(balance, (use, caller) -> use.handle(caller, id), BalanceResponse::from);
    }
}
