package io.comptoir.domain.delivery;

import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans what one delivery note takes of orders: all that is left, or what was chosen. */
public final class DeliveryPlanning {

    /** An order with what has become of it. */
    public record Candidate(OrderSnapshot order, OrderProgress progress) {}

    private final List<Candidate> candidates;

    private DeliveryPlanning(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /** Orders of one customer, one delivery address, one warehouse. */
    public static DeliveryPlanning of(List<Candidate> candidates) {
        candidates.forEach(c -> DeliveryRule.ORDER_NOT_VALIDATED.check(
                c.order().status() == OrderStatus.VALIDATED,
                "status",
                c.order().status().name()));
        candidates.forEach(c ->
                OrderRule.ORDER_BRINGS_BACK.check(!c.order().conditions().type().customerReturn()));
        var first = candidates.getFirst().order();
        boolean together = candidates.stream().map(Candidate::order).allMatch(o -> travelTogether(first, o));
        DeliveryRule.NOT_DELIVERED_TOGETHER.check(together);
        return new DeliveryPlanning(candidates);
    }

    /** All that is left. */
    public DeliveryPlan all(Carriage carriage, Supplier<UUID> ids) {
        return plan(carriage, ids, Map.of());
    }

    /** Chosen quantities by order line; within tolerance a little more than is left. */
    public DeliveryPlan chosen(Map<UUID, BigDecimal> quantities, Carriage carriage, Supplier<UUID> ids) {
        var known = lines().map(l -> l.quantities().lineId()).toList();
        quantities.keySet().forEach(id -> SharedRule.UNKNOWN_LINE.check(known.contains(id), "lineId", id.toString()));
        return plan(carriage, ids, quantities);
    }

    private record Line(OrderSnapshot order, LineQuantities quantities, BigDecimal unitValue) {}

    private DeliveryPlan plan(Carriage carriage, Supplier<UUID> ids, Map<UUID, BigDecimal> chosen) {
        var taken = new ArrayList<DeliveryLine>();
        lines().forEach(line -> {
            var quantity = quantity(line, chosen);
            if (quantity.signum() > 0) {
                taken.add(deliveryLine(line, ids.get(), taken.size() + 1, quantity));
            }
        });
        SharedRule.NOTHING_LEFT.check(!taken.isEmpty());
        candidates.forEach(c -> refuseIncomplete(c, taken));
        var first = candidates.getFirst().order();
        return new DeliveryPlan(first.terms(), first.conditions().warehouseId(), carriage, taken);
    }

    private static BigDecimal quantity(Line line, Map<UUID, BigDecimal> chosen) {
        var quantities = line.quantities();
        if (chosen.isEmpty()) {
            return quantities.leftToPlan();
        }
        var wanted = chosen.getOrDefault(quantities.lineId(), BigDecimal.ZERO);
        if (wanted.signum() > 0) {
            var lineId = quantities.lineId().toString();
            SharedRule.NOTHING_LEFT.check(quantities.leftToPlan().signum() > 0, "lineId", lineId);
            SharedRule.EXCEEDS_REMAINDER.check(
                    wanted.compareTo(quantities.mostToPlan()) <= 0,
                    "lineId",
                    lineId,
                    "remaining",
                    quantities.leftToPlan(),
                    "asked",
                    wanted);
        }
        return wanted;
    }

    /** COMPLETE_LINE and COMPLETE_ORDER allow no part. */
    private static void refuseIncomplete(Candidate candidate, List<DeliveryLine> taken) {
        var terms = candidate.order().conditions().deliveryTerms().value();
        if (terms != DeliveryTerms.COMPLETE_LINE && terms != DeliveryTerms.COMPLETE_ORDER) {
            return;
        }
        for (LineQuantities line : candidate.progress().toPlan()) {
            var quantity = taken.stream()
                    .filter(t -> t.source().lineId().equals(line.lineId()))
                    .map(DeliveryLine::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean whole = quantity.compareTo(line.leftToPlan()) >= 0;
            if (terms == DeliveryTerms.COMPLETE_ORDER) {
                DeliveryRule.ORDER_NOT_COMPLETE.check(
                        whole, "lineId", line.lineId().toString());
            } else {
                DeliveryRule.LINE_NOT_COMPLETE.check(
                        whole || quantity.signum() == 0, "lineId", line.lineId().toString());
            }
        }
    }

    private Stream<Line> lines() {
        return candidates.stream().flatMap(DeliveryPlanning::lines);
    }

    /** The lines of an order beside what one unit of each is worth after all discounts. */
    private static Stream<Line> lines(Candidate candidate) {
        var totals = candidate.order().content().totals().lines().iterator();
        var result = new ArrayList<Line>();
        for (LineQuantities line : candidate.progress().lines()) {
            var base = totals.next().base().amount();
            var unitValue = base.divide(line.ordered(), 6, RoundingMode.HALF_UP);
            result.add(new Line(candidate.order(), line, unitValue));
        }
        return result.stream();
    }

    private static DeliveryLine deliveryLine(Line line, UUID id, int position, BigDecimal quantity) {
        var ordered = line.quantities().line();
        var source = new LineSource(DocumentType.ORDER, line.order().id(), ordered.id());
        return new DeliveryLine(id, position, source, ordered.item(), quantity, line.unitValue(), List.of(), null);
    }

    private static boolean travelTogether(OrderSnapshot one, OrderSnapshot other) {
        var a = Objects.requireNonNull(one.terms().customer());
        var b = Objects.requireNonNull(other.terms().customer());
        return a.customerId().equals(b.customerId())
                && Objects.equals(a.deliveryAddress(), b.deliveryAddress())
                && one.conditions().warehouseId().equals(other.conditions().warehouseId());
    }
}
