package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.invoice.InvoiceList;
import io.comptoir.application.invoice.ListInvoices;
import io.comptoir.application.invoice.ReadInvoice;
import io.comptoir.application.invoice.ReadInvoiceChain;
import io.comptoir.application.invoice.ReadInvoiceHistory;
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

/** Invoices as they are read. */
@Path("/v1/invoices")
@Tag(name = "invoices")
public class InvoiceReadResource {

    private final Api api;
    private final ListInvoices list;
    private final ReadInvoice read;
    private final ReadInvoiceHistory history;
    private final ReadInvoiceChain chain;

    public InvoiceReadResource(
            Api api, ListInvoices list, ReadInvoice read, ReadInvoiceHistory history, ReadInvoiceChain chain) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.chain = chain;
    }

    @GET
    @Listed
    @PermissionsAllowed("invoice:list")
    @Extension(name = "x-required-permission", value = "invoice:list")
    @Operation(operationId = "listInvoices", summary = "Invoices, the newest first")
    @APIResponseSchema(InvoicesResponse.class)
    public Response list() {
        return api.list(InvoiceList.DEFINITION, list, ListInvoices::handle, InvoiceRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("invoice:read")
    @Extension(name = "x-required-permission", value = "invoice:read")
    @Operation(operationId = "readInvoice", summary = "An invoice, with what may be done with it")
    @APIResponseSchema(InvoiceResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> InvoiceRendering.response(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("invoice:read")
    @Extension(name = "x-required-permission", value = "invoice:read")
    @Operation(operationId = "readInvoiceHistory", summary = "What happened to an invoice, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("invoice:read")
    @Extension(name = "x-required-permission", value = "invoice:read")
    @Operation(operationId = "readInvoiceDocuments", summary = "The whole chain of documents around an invoice")
    @APIResponseSchema(ChainResponse.class)
    public Response chain(@PathParam("id") UUID id) {
        return api.show(chain, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
