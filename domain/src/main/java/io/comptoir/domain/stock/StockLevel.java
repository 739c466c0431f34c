package io.comptoir.domain.stock;

import java.math.BigDecimal;

/**
 * How much of a product is in a warehouse.
 *
 * @param onHand the sum of all moves in and out
 * @param reserved of it, held for lines of orders and binding quotes
 */
public record StockLevel(StockKey stock, BigDecimal onHand, BigDecimal reserved) {

    public BigDecimal available() {
        return onHand.subtract(reserved);
    }
}
