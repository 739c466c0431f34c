package io.comptoir.domain.order;

import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries that an order itself books in the ledger. */
record OrderBooking(UUID orderId, OrderProgress progress) {

    /** What has not left is given up. */
    List<QuantityEntry> remainderGivenUp() {
        return progress.lines().stream()
                .filter(l -> l.leftToDeliver().signum() > 0)
                .map(l -> entry(l.lineId(), GIVEN_UP, l.leftToDeliver()))
                .toList();
    }

    List<QuantityEntry> remainderTakenUp() {
        return progress.lines().stream()
                .filter(l -> l.of(GIVEN_UP).signum() > 0)
                .map(l -> entry(l.lineId(), GIVEN_UP, l.of(GIVEN_UP).negate()))
                .toList();
    }

    /** Services that were done are planned, delivered and confirmed at once. */
    List<QuantityEntry> performed(List<Performance> done) {
        var byLine = done.stream()
                .collect(Collectors.groupingBy(
                        Performance::lineId,
                        java.util.LinkedHashMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Performance::quantity, BigDecimal::add)));
        var entries = new ArrayList<QuantityEntry>();
        byLine.forEach((lineId, quantity) -> {
            requireLeft(progress.line(lineId), quantity);
            Stream.of(PLANNED, DELIVERED, CONFIRMED)
                    .map(k -> entry(lineId, k, quantity))
                    .forEach(entries::add);
        });
        return entries;
    }

    private static void requireLeft(LineQuantities line, BigDecimal quantity) {
        OrderRule.NOT_A_SERVICE.check(line.isService(), "lineId", line.lineId().toString());
        SharedRule.EXCEEDS_REMAINDER.check(
                quantity.signum() > 0 && quantity.compareTo(line.leftToPlan()) <= 0,
                "lineId",
                line.lineId().toString(),
                "remaining",
                line.leftToPlan());
    }

    private QuantityEntry entry(UUID lineId, QuantityKind kind, BigDecimal quantity) {
        return new QuantityEntry(lineId, kind, quantity, DocumentType.ORDER, orderId, lineId);
    }
}
