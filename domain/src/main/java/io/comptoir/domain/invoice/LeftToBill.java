package io.comptoir.domain.invoice;

import java.math.BigDecimal;

/**
 * What is left to invoice of an order line.
 *
 * @param ordered of what was ordered: less what was given up, returned and billed
 * @param supplied of what was delivered or performed and kept: less what was billed
 * @param billed on live invoices so far, less what corrections released
 */
public record LeftToBill(BigDecimal ordered, BigDecimal supplied, BigDecimal billed) {

    public static final LeftToBill NOTHING = new LeftToBill(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
