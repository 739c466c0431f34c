package io.comptoir.domain.shared.document;

import io.comptoir.domain.shared.totals.TaxKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tax decision of a line, stored so that it can be explained later.
 *
 * @param taxRateId the company's rate that was taken
 * @param key category (EN 16931 / UNTDID 5305), rate and exemption code
 * @param exemptionReason printed where no tax is charged
 * @param chosen somebody chose the rate; otherwise the fiscal position decided, and decides again when the line is
 *     rewritten
 */
public record LineTax(
        @Nullable UUID taxRateId, TaxKey key, @Nullable String exemptionReason, boolean chosen) {

    /** As the fiscal position decided. */
    public LineTax(@Nullable UUID taxRateId, TaxKey key, @Nullable String exemptionReason) {
        this(taxRateId, key, exemptionReason, false);
    }

    /** The same, because somebody chose it. */
    public LineTax byChoice() {
        return new LineTax(taxRateId, key, exemptionReason, true);
    }
}
