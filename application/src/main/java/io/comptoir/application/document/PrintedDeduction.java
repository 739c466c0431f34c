package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What lowers the amount due, with the document that proves it. The amount is positive. */
public record PrintedDeduction(Reason reason, @Nullable PrintedSource document, BigDecimal amount) {

    /** Why less is due. */
    public enum Reason {
        DEPOSIT,
        PAYMENT,
        CREDIT
    }
}
