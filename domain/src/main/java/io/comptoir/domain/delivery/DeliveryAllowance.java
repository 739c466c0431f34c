package io.comptoir.domain.delivery;

import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much the lines of a draft may hold: what the orders leave, tolerance included, besides what it holds already. */
public record DeliveryAllowance(DeliveryNoteSnapshot note, List<Candidate> orders) {

    public DeliveryAllowance {
        orders = List.copyOf(orders);
    }

    /** @param quantities by delivery line */
    public void check(Map<UUID, BigDecimal> quantities) {
        for (DeliveryLine line : note.lines()) {
            var wanted = quantities.get(line.id());
            if (wanted != null) {
                check(line, wanted);
            }
        }
    }

    private void check(DeliveryLine line, BigDecimal wanted) {
        if (line.source().type() != DocumentType.ORDER) {
            refuseMore(line, wanted, line.quantity());
            return;
        }
        orders.stream()
                .flatMap(c -> c.progress().lines().stream())
                .filter(l -> l.lineId().equals(line.source().lineId()))
                .map(LineQuantities::mostToPlan)
                .findFirst()
                .ifPresent(most -> refuseMore(line, wanted, most.add(line.quantity())));
    }

    private static void refuseMore(DeliveryLine line, BigDecimal wanted, BigDecimal most) {
        SharedRule.EXCEEDS_REMAINDER.check(
                wanted.compareTo(most) <= 0, "lineId", line.id().toString(), "remaining", most, "asked", wanted);
    }
}
