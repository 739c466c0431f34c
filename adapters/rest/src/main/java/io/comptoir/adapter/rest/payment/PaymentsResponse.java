package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of payments. */
@Schema(name = "Payments")
public record PaymentsResponse(List<PaymentRowResponse> items, PageResponse page) {}
