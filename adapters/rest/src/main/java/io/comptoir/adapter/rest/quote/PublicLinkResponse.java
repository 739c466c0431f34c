package io.comptoir.adapter.rest.quote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address for the customer. It is told once: the server keeps only a hash of it. */
@Schema(name = "QuotePublicLink")
public record PublicLinkResponse(String url) {}
