package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.invoice.ListReceivables;
import io.comptoir.application.invoice.Receivables;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customers owe. */
@Path("/v1/receivables")
@Tag(name = "receivables")
public class ReceivableResource {

    private final Api api;
    private final ListReceivables list;

    public ReceivableResource(Api api, ListReceivables list) {
        this.api = api;
        this.list = list;
    }

    @GET
    @Listed
    @PermissionsAllowed("invoice:list")
    @Extension(name = "x-required-permission", value = "invoice:list")
    @Operation(operationId = "listReceivables", summary = "Instalments of issued invoices, the earliest due first")
    @APIResponseSchema(ReceivablesResponse.class)
    public Response list() {
        return api.list(Receivables.DEFINITION, list, ListReceivables::handle, ReceivableResponse::from);
    }
}
