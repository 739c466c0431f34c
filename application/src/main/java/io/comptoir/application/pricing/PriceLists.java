package io.comptoir.application.pricing;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's price lists. */
public interface PriceLists {

    Optional<PriceList> find(UUID id);

    default PriceList get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("price-list", id));
    }

    /** The one that holds where none is named. A company always has one. */
    PriceList defaultList();

    PriceList lock(UUID id, Expected expected);

    /** Refuses a code that another list has. A default one takes the place of the one before. */
    void add(PriceList list);

    /** Refuses a code that another list has. A default one takes the place of the one before. */
    void update(PriceList list);

    /** Deletes the list with its prices; refuses while a document or a customer names it. */
    void remove(UUID id);
}
