package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.TaxRate;
import java.util.UUID;

/** Reads a tax rate. */
@UseCase("taxRate:read")
public class ReadTaxRate {

    private final TaxRates taxRates;

    public ReadTaxRate(TaxRates taxRates) {
        this.taxRates = taxRates;
    }

    public TaxRate handle(Caller caller, UUID id) {
        return taxRates.get(id);
    }
}
