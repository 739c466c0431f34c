package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quoterequest.QuoteRequest;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The requests that the company received. */
public interface QuoteRequests {

    Optional<QuoteRequest> find(UUID id);

    default QuoteRequest get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("quote-request", id));
    }

    Page<QuoteRequest> page(ListRequest request);

    QuoteRequest lock(UUID id, Expected expected);

    void add(QuoteRequest request);

    /** Keeps the changes of a request that was locked. */
    void update(QuoteRequest request);

    void remove(UUID id);
}
