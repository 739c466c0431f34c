package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of receivables. */
@Schema(name = "Receivables")
public record ReceivablesResponse(List<ReceivableResponse> items, PageResponse page) {}
