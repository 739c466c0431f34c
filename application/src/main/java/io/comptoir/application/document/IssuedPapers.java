package io.comptoir.application.document;

import io.comptoir.application.shared.DocumentRef;
import java.time.Instant;
import java.util.Optional;

/** The papers of issued documents, as they were first printed: for good. The store refuses to change or lose one. */
public interface IssuedPapers {

    Optional<byte[]> find(DocumentRef document);

    /**
     * Keeps the paper of a document that has none yet.
     *
     * @return false when there is one already, which stays
     */
    boolean keep(DocumentRef document, PrintedPaper paper, Instant at);
}
