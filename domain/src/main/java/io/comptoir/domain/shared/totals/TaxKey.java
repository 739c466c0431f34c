package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.money.Percentage;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tax groups are made of (BG-23): 20 and 20.00 are the same rate. Ordered by rate, the higher first, then by
 * category and exemption code: the order of the groups of a document, and the last word on ties between them.
 *
 * @param category UNTDID 5305 code (BT-118)
 * @param rate in percent units (BT-119)
 * @param exemptionCode VATEX code (BT-121)
 */
public record TaxKey(
        String category, BigDecimal rate, @Nullable String exemptionCode) implements Comparable<TaxKey> {

    private static final Comparator<TaxKey> ORDER = Comparator.comparing(TaxKey::rate)
            .reversed()
            .thenComparing(TaxKey::category)
            .thenComparing(TaxKey::exemption);

    public TaxKey {
        rate = new Percentage(rate).value();
        if (category.isBlank() || (exemptionCode != null && exemptionCode.isBlank())) {
            throw InvalidValue.at("", "required");
        }
    }

    @Override
    public int compareTo(TaxKey other) {
        return ORDER.compare(this, other);
    }

    private String exemption() {
        return exemptionCode == null ? "" : exemptionCode;
    }
}
