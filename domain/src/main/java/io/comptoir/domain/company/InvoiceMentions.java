package io.comptoir.domain.company;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the law wants to read on invoices beside the amounts (C. com. L441-9, D441-5).
 *
 * @param latePenaltyRate yearly rate in percent; null prints the legal rule (ECB rate plus ten points)
 * @param earlySettlement the conditions of escompte; null prints that none is granted
 * @param vatOnDebits the option for VAT on debits (CGI 269-2)
 * @param footer anything else at the foot of each document
 */
public record InvoiceMentions(
        @Nullable BigDecimal latePenaltyRate,
        @Nullable String earlySettlement,
        boolean vatOnDebits,
        @Nullable String footer) {

    public static final InvoiceMentions DEFAULTS = new InvoiceMentions(null, null, false, null);
}
