package io.comptoir.application.product;

import io.comptoir.application.pricing.TaxRates;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.product.Unit;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that what a product refers to is there and in use. */
@Service
public class ProductReferences {

    private final ProductFamilies families;
    private final Units units;
    private final TaxRates rates;

    public ProductReferences(ProductFamilies families, Units units, TaxRates rates) {
        this.families = families;
        this.units = units;
        this.rates = rates;
    }

    /** Refuses references that are unknown; those that {@code before} had may be archived meanwhile. */
    void check(Product.Profile profile, Product.@Nullable Profile before) {
        var faults = new ArrayList<Fault>();
        if (profile.familyId() != null && (before == null || !profile.familyId().equals(before.familyId()))) {
            require(families.find(profile.familyId()).map(ProductFamily::head), "/familyId", faults);
        }
        if (before == null || !profile.unitCode().equals(before.unitCode())) {
            require(units.find(profile.unitCode()).map(Unit::head), "/unitCode", faults);
        }
        if (profile.taxRateId() != null
                && (before == null || !profile.taxRateId().equals(before.taxRateId()))) {
            require(rates.find(profile.taxRateId()).map(TaxRate::head), "/taxRateId", faults);
        }
        if (!faults.isEmpty()) {
            throw new DomainException.RuleViolated(SharedRule.UNKNOWN_REFERENCE.because(), faults);
        }
    }

    private static void require(Optional<RecordHead> found, String pointer, List<Fault> faults) {
        if (found.isEmpty()) {
            faults.add(Fault.of(pointer, SharedRule.UNKNOWN_REFERENCE.code()));
        } else if (found.get().archived()) {
            faults.add(Fault.of(pointer, SharedRule.ARCHIVED.code()));
        }
    }
}
