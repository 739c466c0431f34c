package io.comptoir.application.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in, and what it pays.
 *
 * @param method a code (CASH, CARD, TRANSFER …), or words to print as they are
 * @param reference the number of the cheque or the transfer
 * @param unallocated what stays to the customer's credit
 */
public record PrintedReceipt(
        BigDecimal amount,
        String method,
        @Nullable String reference,
        LocalDate receivedOn,
        List<Allocation> allocations,
        BigDecimal unallocated) {

    public PrintedReceipt {
        allocations = List.copyOf(allocations);
    }

    /**
     * What of the money pays which document.
     *
     * @param remaining open on the document afterwards
     */
    public record Allocation(
            PrintedSource document,
            BigDecimal amount,
            @Nullable BigDecimal remaining) {}
}
