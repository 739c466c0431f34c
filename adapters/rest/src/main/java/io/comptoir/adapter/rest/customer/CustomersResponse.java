package io.comptoir.adapter.rest.customer;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of customers. */
@Schema(name = "Customers")
public record CustomersResponse(List<CustomerResponse> items, PageResponse page) {}
