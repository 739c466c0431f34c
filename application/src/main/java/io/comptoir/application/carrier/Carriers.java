package io.comptoir.application.carrier;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.carrier.Carrier;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's carriers. */
public interface Carriers {

    Optional<Carrier> find(UUID id);

    default Carrier get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("carrier", id));
    }

    Page<Carrier> page(ListRequest request);

    Carrier lock(UUID id, Expected expected);

    /** Refuses a code that another carrier has. */
    void add(Carrier carrier);

    /** Refuses a code that another carrier has. */
    void update(Carrier carrier);

    /** Refuses while a document names the carrier. */
    void remove(UUID id);
}
