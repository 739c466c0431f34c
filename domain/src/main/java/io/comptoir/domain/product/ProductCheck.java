package io.comptoir.domain.product;

import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.money.DecimalBounds;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a product sound. All faults are told at once. */
final class ProductCheck {

    private ProductCheck() {}

    static Product.Profile sound(Product.Profile profile) {
        var faults = new Faults();
        faults.check(profile.barcode(), Gtin::isValid, "/barcode", "invalid-gtin");
        faults.check(
                profile.kind() == ProductKind.GOODS || !profile.stockTracked(), "/stockTracked", "service-in-stock");
        faults.check(profile.weight(), ProductCheck::measure, "/weight", "invalid-measure");
        faults.check(profile.volume(), ProductCheck::measure, "/volume", "invalid-measure");
        faults.check(profile.cost(), ProductCheck::measure, "/cost", "invalid-measure");
        checkRefs(profile.externalRefs(), faults);
        faults.refuse();
        return profile;
    }

    private static boolean measure(@Nullable BigDecimal value) {
        return value == null
                || (value.signum() >= 0
                        && value.stripTrailingZeros().scale() <= DecimalBounds.DECIMALS
                        && value.precision() - value.scale() <= DecimalBounds.INTEGER_DIGITS);
    }

    private static void checkRefs(List<ExternalRef> refs, Faults faults) {
        var seen = new HashSet<ExternalRef>();
        for (int i = 0; i < refs.size(); i++) {
            faults.check(seen.add(refs.get(i)), "/externalRefs/" + i, "duplicate");
        }
    }
}
