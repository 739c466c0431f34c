package io.comptoir.domain.credit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a credit note goes back to.
 *
 * @param invoice null of a rebate
 * @param returnId the return whose goods it credits
 * @param period of a rebate
 * @param reason as typed, printed
 */
public record CreditOrigin(
        @Nullable CreditedInvoice invoice,
        @Nullable UUID returnId,
        @Nullable RebatePeriod period,
        @Nullable String reason) {

    CreditOrigin because(@Nullable String why) {
        return new CreditOrigin(invoice, returnId, period, why);
    }

    CreditOrigin during(@Nullable RebatePeriod when) {
        return new CreditOrigin(invoice, returnId, when, reason);
    }
}
