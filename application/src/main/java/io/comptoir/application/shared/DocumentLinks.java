package io.comptoir.application.shared;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The chain: which document came from which. Links to deleted documents are gone with them. */
public interface DocumentLinks {

    record Neighbours(List<DocumentLink> sources, List<DocumentLink> followers) {}

    record Edge(UUID from, UUID to) {}

    /** Everything reachable from a document, in both directions. */
    record Chain(List<DocumentLink> documents, List<Edge> edges) {}

    void link(Collection<DocumentRef> sources, DocumentRef follower);

    /** Forgets the document's links, when it is deleted. */
    void unlink(DocumentRef document);

    Neighbours of(DocumentRef document);

    Chain chain(DocumentRef document);
}
