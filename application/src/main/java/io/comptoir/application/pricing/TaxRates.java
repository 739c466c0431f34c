package io.comptoir.application.pricing;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's tax rates. */
public interface TaxRates {

    Optional<TaxRate> find(UUID id);

    default TaxRate get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("tax-rate", id));
    }

    /** All of them, archived ones too: there are a few dozen at most. */
    List<TaxRate> all();

    TaxRate lock(UUID id, Expected expected);

    /** Refuses a code that another rate has. */
    void add(TaxRate rate);

    /** Refuses a code that another rate has. */
    void update(TaxRate rate);

    /** Refuses while a document or a product names the rate. */
    void remove(UUID id);
}
