package io.comptoir.domain.customer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a customer is trusted (F067).
 *
 * @param limit in the customer's currency; null = no limit, 0 = no credit
 * @param blocked refuses validation of orders and shipping, whatever the credit policy
 */
public record Credit(@Nullable BigDecimal limit, boolean blocked) {

    public static final Credit UNLIMITED = new Credit(null, false);

    /** By value: a limit of 100 is a limit of 100.00. */
    public boolean sameAs(Credit other) {
        return blocked == other.blocked
                && (limit == null ? other.limit == null : other.limit != null && limit.compareTo(other.limit) == 0);
    }
}
