package io.comptoir.domain.company;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of the orders of a company.
 *
 * @param threshold the check's parameter, where it has one
 */
public record ValidationRule(
        OrderCheck check, Enforcement level, @Nullable BigDecimal threshold) {

    public static final List<ValidationRule> DEFAULTS = List.of(
            new ValidationRule(OrderCheck.PRICE_BELOW_LIMIT, Enforcement.APPROVE, null),
            new ValidationRule(OrderCheck.DISCOUNT_OVER_CEILING, Enforcement.APPROVE, null),
            new ValidationRule(OrderCheck.CUSTOMER_BLOCKED, Enforcement.BLOCK, null));

    public static ValidationRule off(OrderCheck check) {
        return new ValidationRule(check, Enforcement.OFF, null);
    }
}
