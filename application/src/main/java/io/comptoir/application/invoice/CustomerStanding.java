package io.comptoir.application.invoice;

import io.comptoir.application.invoice.CustomerCredits.Credit;
import io.comptoir.domain.order.CreditExposure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer stands: what he owes and for how long, what he has to his credit, and what he may come to owe.
 *
 * @param open the instalments that are not paid, the earliest due first
 * @param creditLimit null: none
 */
public record CustomerStanding(
        CustomerBalance balance,
        List<Receivable> open,
        List<Credit> credits,
        CreditExposure exposure,
        @Nullable BigDecimal creditLimit) {

    public CustomerStanding {
        open = List.copyOf(open);
        credits = List.copyOf(credits);
    }

    /** What is left of the limit; null without one. */
    public @Nullable BigDecimal available() {
        return creditLimit == null ? null : creditLimit.subtract(exposure.total());
    }
}
