package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of payment terms. */
@Schema(name = "PaymentTerms")
public record PaymentTermsResponse(List<PaymentTermResponse> items, PageResponse page) {}
