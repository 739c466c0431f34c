package io.comptoir.application.document;

import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of every kind, by their ids: what is asked of them by what may hang on any. */
public interface DocumentIndex {

    /**
     * A document, as its history names it.
     *
     * @param number null while it has none
     * @param salesRepId whose it is; null for kinds without one
     * @param authorId who made it, where the kind says so
     */
    record Known(
            DocumentRef ref,
            @Nullable String number,
            String status,
            int version,
            @Nullable UUID salesRepId,
            @Nullable UUID authorId) {}

    Optional<Known> find(DocumentRef ref);

    default Known get(DocumentRef ref) {
        return find(ref)
                .orElseThrow(() -> new DomainException.NotFound(ref.type().name(), ref.id()));
    }
}
