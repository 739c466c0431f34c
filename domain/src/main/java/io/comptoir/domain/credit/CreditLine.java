package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.totals.LinePart;
import io.comptoir.domain.shared.totals.TaxedPart;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a credit note.
 *
 * @param line as printed
 * @param covers the part of the invoice line that it settles for good; its quantity is zero where it takes an
 *     amount only
 * @param part what the customer is credited: {@code covers}, less a fee that is kept
 * @param invoiceLineId null of a rebate
 * @param returnLineId the line of the return that it credits
 */
public record CreditLine(
        SalesLine line,
        LinePart covers,
        TaxedPart part,
        @Nullable UUID invoiceLineId,
        @Nullable UUID returnLineId) {

    /** Whether it takes a quantity back, and not an amount only. */
    public boolean takesQuantity() {
        return invoiceLineId != null && covers.quantity().signum() > 0;
    }

    /** The quantity taken back. */
    public BigDecimal quantity() {
        return covers.quantity();
    }
}
