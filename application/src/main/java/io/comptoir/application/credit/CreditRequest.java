package io.comptoir.application.credit;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.RebatePeriod;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credit note as it is asked for. */
public sealed interface CreditRequest {

    record OnInvoice(
            UUID invoiceId,
            CreditPurpose purpose,
            CreditSelection selection,
            @Nullable String reason) implements CreditRequest {}

    record Rebate(
            UUID customerId,
            RebatePeriod period,
            List<LineInput> lines,
            @Nullable String reason) implements CreditRequest {}
}
