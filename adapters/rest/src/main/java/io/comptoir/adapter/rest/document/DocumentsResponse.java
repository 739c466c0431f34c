package io.comptoir.adapter.rest.document;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of documents. */
@Schema(name = "Documents")
public record DocumentsResponse(List<DocumentRowResponse> items, PageResponse page) {}
