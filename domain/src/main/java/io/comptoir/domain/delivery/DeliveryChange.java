package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changes on a draft.
 *
 * @param quantities by line; zero takes the line off; lines that are not named stay
 * @param lots by line
 * @param carriage null: stays
 */
public record DeliveryChange(
        Map<UUID, BigDecimal> quantities,
        Map<UUID, List<String>> lots,
        @Nullable Carriage carriage) {

    public DeliveryChange {
        quantities = Map.copyOf(quantities);
        lots = Map.copyOf(lots);
    }

    static DeliveryChange quantities(Map<UUID, BigDecimal> quantities) {
        return new DeliveryChange(quantities, Map.of(), null);
    }

    List<DeliveryLine> applyTo(List<DeliveryLine> lines) {
        var known = lines.stream().map(DeliveryLine::id).toList();
        quantities.keySet().forEach(id -> SharedRule.UNKNOWN_LINE.check(known.contains(id), "lineId", id.toString()));
        lots.keySet().forEach(id -> SharedRule.UNKNOWN_LINE.check(known.contains(id), "lineId", id.toString()));
        return lines.stream()
                .map(l -> l.of(quantities.getOrDefault(l.id(), l.quantity())))
                .map(l -> l.inLots(lots.getOrDefault(l.id(), l.lots())))
                .filter(l -> l.quantity().signum() > 0)
                .toList();
    }

    boolean keepsQuantities(List<DeliveryLine> lines) {
        return lines.stream()
                .allMatch(l -> quantities.getOrDefault(l.id(), l.quantity()).compareTo(l.quantity()) == 0);
    }
}
