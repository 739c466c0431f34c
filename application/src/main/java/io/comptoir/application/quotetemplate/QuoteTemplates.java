package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's templates. */
public interface QuoteTemplates {

    Optional<QuoteTemplate> find(UUID id);

    default QuoteTemplate get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("quoteTemplate", id));
    }

    Page<QuoteTemplate> page(ListRequest request);

    QuoteTemplate lock(UUID id, Expected expected);

    /** Refuses a code that another template has. */
    void add(QuoteTemplate template);

    /** Refuses a code that another template has. */
    void update(QuoteTemplate template);

    void remove(UUID id);
}
