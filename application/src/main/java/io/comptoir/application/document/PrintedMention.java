package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that law or contract wants on the paper. The printer words it; which ones apply is the use case's
 * decision (a consumer's invoice has neither penalty nor recovery fee).
 */
public sealed interface PrintedMention {

    /** Mentions that need no figures. */
    enum Standard implements PrintedMention {
        /** No discount for early payment (C. com. L441-9). */
        NO_EARLY_PAYMENT_DISCOUNT,
        /** Option pour le paiement de la taxe d'après les débits. */
        VAT_ON_DEBITS,
        /** Nature of the operation: delivery of goods. */
        GOODS,
        /** Nature of the operation: services. */
        SERVICES,
        /** Nature of the operation: goods and services. */
        GOODS_AND_SERVICES,
        /** Autofacturation. */
        SELF_BILLED,
        /** Retention of title until payment (C. com. L624-16). */
        RETENTION_OF_TITLE,
        /** A credit note that does not lower the tax. */
        NET_OF_TAX
    }

    /**
     * Rate of late-payment penalties (C. com. L441-10).
     *
     * @param annualRate in percent; null for the legal default, the ECB's rate plus ten points
     */
    record LatePenalty(@Nullable BigDecimal annualRate) implements PrintedMention {}

    /** Fixed compensation for recovery costs, in euros (C. com. D441-5: 40 €). */
    record RecoveryFee(BigDecimal amount) implements PrintedMention {}

    /** Discount for early payment (escompte). */
    record EarlyPaymentDiscount(BigDecimal percent, int withinDays) implements PrintedMention {}

    /** The company's own words. */
    record Text(String text) implements PrintedMention {}
}
