package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Plans delivery notes of documents other than orders: invoices in a free flow, returns whose goods go back. */
public final class DirectPlanning {

    /**
     * So much of a line that is to leave.
     *
     * @param unitValue without tax; zero for what is replaced or goes back
     */
    public record Part(LineSource source, Item item, BigDecimal quantity, BigDecimal unitValue) {}

    private DirectPlanning() {}

    public static DeliveryPlan plan(Terms terms, UUID warehouseId, List<Part> parts, Supplier<UUID> ids) {
        SharedRule.NOTHING_LEFT.check(!parts.isEmpty());
        var lines = new ArrayList<DeliveryLine>();
        for (var part : parts) {
            lines.add(new DeliveryLine(
                    ids.get(),
                    lines.size() + 1,
                    part.source(),
                    part.item(),
                    part.quantity(),
                    part.unitValue(),
                    List.of(),
                    null));
        }
        var carriage = new Carriage(terms.carrierId(), null, terms.requestedDate(), null, null);
        return new DeliveryPlan(terms, warehouseId, carriage, lines);
    }
}
