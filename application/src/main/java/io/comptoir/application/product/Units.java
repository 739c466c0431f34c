package io.comptoir.application.product;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.Unit;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's units. */
public interface Units {

    Optional<Unit> find(UUID id);

    default Unit get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("unit", id));
    }

    Optional<Unit> find(String code);

    Unit lock(UUID id, Expected expected);

    /** Refuses a code that another unit has. */
    void add(Unit unit);

    /** Refuses a code that another unit has. */
    void update(Unit unit);

    /** Refuses while a document or a product names the unit. */
    void remove(UUID id);
}
