package io.comptoir.application.stock;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.stock.Warehouse;
import java.util.Optional;
import java.util.UUID;

/** The company's warehouses. */
public interface Warehouses {

    Optional<Warehouse> find(UUID id);

    default Warehouse get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("warehouse", id));
    }

    /** The one that documents take when none is named. A company always has one. */
    Warehouse defaultWarehouse();

    Page<Warehouse> page(ListRequest request);

    Warehouse lock(UUID id, Expected expected);

    /** Refuses a code that another warehouse has. A default one takes the place of the one before. */
    void add(Warehouse warehouse);

    /** Refuses a code that another warehouse has. A default one takes the place of the one before. */
    void update(Warehouse warehouse);

    /** Refuses while a document, stock or a record names the warehouse. */
    void remove(UUID id);
}
