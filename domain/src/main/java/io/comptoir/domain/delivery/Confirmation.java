package io.comptoir.domain.delivery;

import io.comptoir.domain.delivery.DeliveryLine.Reception;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the customer received.
 *
 * @param on the day of arrival
 * @param differences by line; lines that are not named arrived whole
 */
public record Confirmation(LocalDate on, @Nullable String receivedBy, Map<UUID, Difference> differences) {

    /** @param decision needed where less arrived than left */
    public record Difference(BigDecimal received, @Nullable DifferenceDecision decision) {}

    public Confirmation {
        differences = Map.copyOf(differences);
    }

    /** All arrived. */
    public static Confirmation whole(LocalDate on) {
        return new Confirmation(on, null, Map.of());
    }

    List<DeliveryLine> applyTo(List<DeliveryLine> lines) {
        var known = lines.stream().map(DeliveryLine::id).toList();
        differences.keySet().forEach(id -> SharedRule.UNKNOWN_LINE.check(known.contains(id), "lineId", id.toString()));
        return lines.stream().map(l -> l.received(reception(l))).toList();
    }

    private Reception reception(DeliveryLine line) {
        var difference = differences.get(line.id());
        if (difference == null || difference.received().compareTo(line.quantity()) == 0) {
            return new Reception(line.quantity(), DifferenceDecision.ACCEPTED);
        }
        DeliveryRule.RECEIVED_MORE_THAN_SHIPPED.check(
                difference.received().compareTo(line.quantity()) < 0,
                "lineId",
                line.id().toString());
        DeliveryRule.DECISION_REQUIRED.check(
                difference.decision() != null, "lineId", line.id().toString());
        return new Reception(difference.received(), Objects.requireNonNull(difference.decision()));
    }
}
