package io.comptoir.domain.order;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of an order have to know.
 *
 * @param exposure of the customer, without this order
 * @param shortages how much is missing in stock, by line; lines that are all there are not named
 * @param quantities how the products are sold, by product; products without conditions are not named
 */
public record CheckFacts(
        Standing customer, CreditExposure exposure, Map<UUID, BigDecimal> shortages, Map<UUID, SoldBy> quantities) {

    /**
     * How the customer stands with the company.
     *
     * @param creditLimit null: none; 0: no credit
     */
    public record Standing(
            boolean blocked, boolean qualified, @Nullable BigDecimal creditLimit) {

        public static final Standing GOOD = new Standing(false, true, null);
    }

    /** In which quantities a product is sold (F179). */
    public record SoldBy(
            @Nullable BigDecimal minimum, @Nullable BigDecimal multiple) {

        boolean allows(BigDecimal quantity) {
            boolean enough = minimum == null || quantity.compareTo(minimum) >= 0;
            boolean whole = multiple == null
                    || multiple.signum() <= 0
                    || quantity.remainder(multiple).signum() == 0;
            return enough && whole;
        }
    }

    public CheckFacts {
        shortages = Map.copyOf(shortages);
        quantities = Map.copyOf(quantities);
    }

    public static CheckFacts of(Standing customer) {
        return new CheckFacts(customer, CreditExposure.NONE, Map.of(), Map.of());
    }
}
