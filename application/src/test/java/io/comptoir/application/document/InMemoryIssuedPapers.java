package io.comptoir.application.document;

import io.comptoir.application.shared.DocumentRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Papers in memory. */
public class InMemoryIssuedPapers implements IssuedPapers {

    private final Map<DocumentRef, byte[]> papers = new HashMap<>();

    @Override
    public Optional<byte[]> find(DocumentRef document) {
        return Optional.ofNullable(papers.get(document));
    }

    @Override
    public boolean keep(DocumentRef document, PrintedPaper paper, Instant at) {
        return papers.putIfAbsent(document, paper.pdf()) == null;
    }
}
