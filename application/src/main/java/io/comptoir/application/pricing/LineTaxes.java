package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.FiscalPosition;
import io.comptoir.domain.pricing.PricingRule;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.pricing.TaxRateTable;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says how a line is taxed: at the rate that was chosen, else as the fiscal position decides. */
final class LineTaxes {

    private final FiscalPosition position;
    private final TaxRateTable rates;
    private final LineFaults faults;

    LineTaxes(FiscalPosition position, TaxRateTable rates, LineFaults faults) {
        this.position = position;
        this.rates = rates;
        this.faults = faults;
    }

    @Nullable
    LineTax tax(LineSlot slot) {
        var chosen = slot.input().taxRateId();
        return chosen == null ? decided(slot) : chosen(slot, chosen);
    }

    private @Nullable LineTax chosen(LineSlot slot, UUID id) {
        var rate = rates.find(id).orElse(null);
        if (rate == null) {
            faults.add(slot.at("taxRateId"), SharedRule.UNKNOWN_REFERENCE, "taxRateId", id);
            return null;
        }
        if (!rate.inForce(rates.day()) && !stays(slot, id)) {
            faults.add(slot.at("taxRateId"), PricingRule.TAX_RATE_NOT_IN_FORCE, "taxRate", rate.code());
        }
        return rate.asLineTax().byChoice();
    }

    private static boolean stays(LineSlot slot, UUID id) {
        return slot.present() != null && id.equals(slot.present().tax().taxRateId());
    }

    private @Nullable LineTax decided(LineSlot slot) {
        var own = ownRate(slot);
        var decision = (service(slot) ? position.taxOfService(own, rates) : position.tax(own, rates)).orElse(null);
        if (decision == null && slot.present() != null && slot.same()) {
            return slot.present().tax();
        }
        if (decision == null && (slot.freeText() || slot.offer() != null)) {
            faults.add(slot.at("taxRateId"), PricingRule.TAX_RATE_REQUIRED);
        }
        return decision;
    }

    private static boolean service(LineSlot slot) {
        return slot.offer() != null && slot.offer().item().kind() == ItemKind.SERVICE;
    }

    private @Nullable TaxRate ownRate(LineSlot slot) {
        var offer = slot.offer();
        return offer == null || offer.taxRateId() == null
                ? null
                : rates.find(offer.taxRateId()).orElse(null);
    }
}
