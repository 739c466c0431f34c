package io.comptoir.application.product;

import io.comptoir.domain.pricing.TaxCategory;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.util.List;

/** The rates of French VAT (CGI art. 278 to 281 nonies) that a new company starts with. */
final class FrenchRates {

    static final String COUNTRY = "FR";

    private FrenchRates() {}

    static List<TaxRate.Profile> all() {
        return List.of(
                rate("FR-20", "TVA 20 %", TaxCategory.STANDARD, "20"),
                rate("FR-10", "TVA 10 %", TaxCategory.STANDARD, "10"),
                rate("FR-5.5", "TVA 5,5 %", TaxCategory.STANDARD, "5.5"),
                rate("FR-2.1", "TVA 2,1 %", TaxCategory.STANDARD, "2.1"),
                rate("FR-0", "TVA 0 %", TaxCategory.ZERO, "0"),
                rate("FR-IC", "Livraison intracommunautaire", TaxCategory.INTRA_COMMUNITY, "0"),
                rate("FR-EXPORT", "Exportation", TaxCategory.EXPORT, "0"));
    }

    private static TaxRate.Profile rate(String code, String name, TaxCategory category, String percent) {
        var key = new TaxKey(category.code(), new BigDecimal(percent), null);
        return new TaxRate.Profile(code, name, COUNTRY, key, null, null, null);
    }
}
