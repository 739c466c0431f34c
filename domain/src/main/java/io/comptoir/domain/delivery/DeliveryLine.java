package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.LineSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a delivery note.
 *
 * @param source the line that it delivers: of an order, of an invoice in a free flow, or of a return whose goods are
 *     replaced or go back
 * @param quantity to deliver; once shipped, what left
 * @param unitValue what one is worth to the customer without tax, after all discounts of the order
 * @param lots lot numbers, as typed
 * @param reception what the customer received; null until the delivery is confirmed
 */
public record DeliveryLine(
        UUID id,
        int position,
        LineSource source,
        Item item,
        BigDecimal quantity,
        BigDecimal unitValue,
        List<String> lots,
        @Nullable Reception reception) {

    /** What arrived, and what becomes of the rest. */
    public record Reception(BigDecimal received, DifferenceDecision decision) {}

    public DeliveryLine {
        lots = List.copyOf(lots);
    }

    DeliveryLine of(BigDecimal newQuantity) {
        return new DeliveryLine(id, position, source, item, newQuantity, unitValue, lots, reception);
    }

    DeliveryLine inLots(List<String> newLots) {
        return new DeliveryLine(id, position, source, item, quantity, unitValue, newLots, reception);
    }

    DeliveryLine received(Reception how) {
        return new DeliveryLine(id, position, source, item, quantity, unitValue, lots, how);
    }

    /** What the customer did not receive; zero until the delivery is confirmed. */
    public BigDecimal missing() {
        return reception == null ? BigDecimal.ZERO : quantity.subtract(reception.received());
    }

    /** What was accepted, and so may be invoiced. */
    public BigDecimal accepted() {
        return reception == null || reception.decision() == DifferenceDecision.ACCEPTED
                ? quantity
                : reception.received();
    }

    BigDecimal value() {
        return quantity.multiply(unitValue);
    }
}
