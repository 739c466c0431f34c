package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.pricing.ListTaxRates;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.pricing.TaxRate;
import jakarta.inject.Singleton;

/** Tax rates in place of their ids. */
@Singleton
public class TaxRateReference extends ListedReference<ListTaxRates, TaxRate> {

    public TaxRateReference(UseCases useCases, ListTaxRates list) {
        super(useCases, "taxRate", list, ListTaxRates::handle, new Shown<>(TaxRateResponse.class, TaxRateResponse::of));
    }
}
