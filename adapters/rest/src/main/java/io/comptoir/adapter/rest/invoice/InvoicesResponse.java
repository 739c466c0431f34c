package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of invoices. */
@Schema(name = "Invoices")
public record InvoicesResponse(List<InvoiceRowResponse> items, PageResponse page) {}
