package io.comptoir.application.quote;

import io.comptoir.domain.shared.document.Stamp;
import java.util.Optional;
import java.util.UUID;

/** The addresses that were given to customers. Only hashes of their tokens are kept. */
public interface PublicLinks {

    /** What a token stands for: one revision of one company's quote. */
    record Link(UUID companyId, UUID quoteId, int revision) {}

    /** A token and what is kept of it. */
    record Token(String value, String hash) {}

    /** Keeps a link of the present company. */
    void add(String tokenHash, UUID quoteId, int revision, Stamp now);

    /** Empty for a token that is unknown or was revoked. Asked before the company is known. */
    Optional<Link> find(String tokenHash);

    /** From now on no link to this quote of the present company is good. */
    void revoke(UUID quoteId, Stamp now);
}
