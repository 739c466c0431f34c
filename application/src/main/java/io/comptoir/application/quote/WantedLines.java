package io.comptoir.application.quote;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.quote.WantedLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wishes as what somebody writes on a quote. */
public final class WantedLines {

    private WantedLines() {}

    public static List<LineInput> inputs(List<WantedLine> lines) {
        return lines.stream().map(WantedLines::input).toList();
    }

    /** Conditions of which these alone are said. */
    public static TermsInput terms(
            @Nullable UUID customerId,
            @Nullable UUID contactId,
            @Nullable UUID paymentTermId,
            @Nullable String customerReference,
            @Nullable String note) {
        return new TermsInput(
                customerId,
                contactId,
                null,
                null,
                null,
                null,
                null,
                null,
                paymentTermId,
                null,
                customerReference,
                null,
                null,
                null,
                null,
                note);
    }

    private static LineInput input(WantedLine line) {
        return new LineInput(
                null,
                line.productId(),
                line.description(),
                line.quantity(),
                line.unitCode(),
                line.unitPrice(),
                line.taxRateId(),
                line.discounts(),
                null,
                null,
                List.of(),
                line.optional());
    }
}
