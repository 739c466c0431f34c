package io.comptoir.adapter.rest.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.InvoiceList;
import io.comptoir.application.invoice.ListInvoices;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices whose criteria are too long for an address. */
@Path("/v1/invoices/search")
@Tag(name = "invoices")
public class InvoiceSearchResource {

    private final Api api;
    private final ListInvoices list;

    public InvoiceSearchResource(Api api, ListInvoices list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("invoice:list")
    @Extension(name = "x-required-permission", value = "invoice:list")
    @Operation(operationId = "searchInvoices", summary = "Invoices, by criteria in the body")
    @APIResponseSchema(InvoicesResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(InvoiceList.DEFINITION, list, ListInvoices::handle, InvoiceRowResponse::from, body);
    }
}
