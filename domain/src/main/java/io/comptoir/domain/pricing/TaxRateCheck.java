package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.totals.TaxKey;
import org.jspecify.annotations.Nullable;

/** What EN 16931 asks of a rate, and the reason that goes without saying. */
final class TaxRateCheck {

    private TaxRateCheck() {}

    /** The profile with code and words of its exemption filled in; refused where it contradicts itself. */
    static TaxRate.Profile complete(TaxRate.Profile profile) {
        var faults = new Faults();
        var category = TaxCategory.of(profile.key().category()).orElse(null);
        faults.check(category != null, "/category", "unknown-tax-category");
        if (category != null) {
            check(category, profile, faults);
        }
        faults.check(ordered(profile), "/validTo", "period-reversed");
        faults.refuse();
        return category == null || category.taxed() ? profile : withReason(category, profile);
    }

    private static void check(TaxCategory category, TaxRate.Profile profile, Faults faults) {
        boolean zero = profile.key().rate().signum() == 0;
        faults.check(zero != (category == TaxCategory.STANDARD), "/rate", "rate-contradicts-category");
        if (category.taxed()) {
            faults.check(profile.key().exemptionCode() == null, "/exemptionCode", "no-exemption-in-category");
            faults.check(profile.exemptionReason() == null, "/exemptionReason", "no-exemption-in-category");
        }
        if (category == TaxCategory.EXEMPT) {
            faults.check(profile.exemptionReason() != null, "/exemptionReason", "required");
        }
    }

    private static boolean ordered(TaxRate.Profile profile) {
        return profile.validFrom() == null
                || profile.validTo() == null
                || !profile.validTo().isBefore(profile.validFrom());
    }

    private static TaxRate.Profile withReason(TaxCategory category, TaxRate.Profile profile) {
        var code = or(profile.key().exemptionCode(), category.exemptionCode());
        var reason = or(profile.exemptionReason(), ExemptionReason.of(category, profile.country()));
        return new TaxRate.Profile(
                profile.code(),
                profile.name(),
                profile.country(),
                new TaxKey(category.code(), profile.key().rate(), code),
                reason,
                profile.validFrom(),
                profile.validTo());
    }

    private static @Nullable String or(@Nullable String value, @Nullable String otherwise) {
        return value == null ? otherwise : value;
    }
}
