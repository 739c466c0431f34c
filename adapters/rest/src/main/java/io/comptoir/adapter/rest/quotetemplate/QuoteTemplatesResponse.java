package io.comptoir.adapter.rest.quotetemplate;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of quote templates. */
@Schema(name = "QuoteTemplates")
public record QuoteTemplatesResponse(List<QuoteTemplateResponse> items, PageResponse page) {}
