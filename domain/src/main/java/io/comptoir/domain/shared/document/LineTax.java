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
 */
public record LineTax(
        @Nullable UUID taxRateId, TaxKey key, @Nullable String exemptionReason) {}
