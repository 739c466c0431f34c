package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a line of goods says besides its quantity. */
public sealed interface PrintedMovement {

    /**
     * Of a delivery note; the line's quantity is what was delivered.
     *
     * @param backorder what is still to come (reliquat)
     */
    record Delivered(BigDecimal ordered, BigDecimal backorder) implements PrintedMovement {}

    /**
     * Of a return; the line's quantity is what comes back.
     *
     * @param reason a code (DAMAGED, DEFECTIVE, WRONG_ITEM …), or words to print as they are
     * @param disposition a code (RESTOCK, QUARANTINE, SCRAP), or words to print as they are
     */
    record Returned(@Nullable String reason, @Nullable String disposition) implements PrintedMovement {}
}
