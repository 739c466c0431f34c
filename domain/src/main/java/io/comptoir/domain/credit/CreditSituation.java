package io.comptoir.domain.credit;

import java.util.List;

/**
 * What a credit note has to know about the world before it decides.
 *
 * @param author whether the caller made it
 * @param fourEyes whether nobody may issue what he made himself
 * @param approvalMissing whether its amount asks for a right that the caller lacks
 * @param payments that hang on its delivery, directly or through invoices
 */
public record CreditSituation(boolean author, boolean fourEyes, boolean approvalMissing, List<String> payments) {

    public static final CreditSituation CLEAR = new CreditSituation(false, false, false, List.of());

    public CreditSituation {
        payments = List.copyOf(payments);
    }
}
