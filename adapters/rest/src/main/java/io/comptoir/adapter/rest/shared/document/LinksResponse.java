package io.comptoir.adapter.rest.shared.document;

import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documents next to a document in the chain. */
@Schema(name = "Links")
public record LinksResponse(List<LinkBody> sources, List<LinkBody> followers) {

    /** A document of the chain. */
    @Schema(name = "DocumentLink")
    public record LinkBody(String type, UUID id, @Nullable String number, String status) {

        public static LinkBody from(DocumentLink link) {
            return new LinkBody(link.type().name(), link.id(), link.number(), link.status());
        }
    }

    public static LinksResponse from(Neighbours neighbours) {
        return new LinksResponse(
                neighbours.sources().stream().map(LinkBody::from).toList(),
                neighbours.followers().stream().map(LinkBody::from).toList());
    }
}
