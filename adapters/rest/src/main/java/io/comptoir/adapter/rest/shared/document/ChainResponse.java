package io.comptoir.adapter.rest.shared.document;

import io.comptoir.adapter.rest.shared.document.LinksResponse.LinkBody;
import io.comptoir.application.shared.DocumentLinks.Chain;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole chain around a document, as a graph. */
@Schema(name = "DocumentChain")
public record ChainResponse(List<LinkBody> documents, List<EdgeBody> edges) {

    /** {@code to} came from {@code from}. */
    @Schema(name = "DocumentEdge")
    public record EdgeBody(UUID from, UUID to) {}

    public static ChainResponse from(Chain chain) {
        return new ChainResponse(
                chain.documents().stream().map(LinkBody::from).toList(),
                chain.edges().stream().map(e -> new EdgeBody(e.from(), e.to())).toList());
    }
}
