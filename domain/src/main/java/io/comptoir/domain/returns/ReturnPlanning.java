package io.comptoir.domain.returns;

import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans what a return takes of a delivery note: at most what the customer accepted and has not brought back on
 * another return.
 *
 * @param sums of the ledger, by delivery line
 * @param ordered the quantities of the order lines behind it, by order line
 */
public record ReturnPlanning(DeliveryNoteSnapshot note, Map<UUID, LineProgress> sums, Map<UUID, BigDecimal> ordered) {

    /** So much of a delivery line that is to come back. */
    public record Wanted(
            UUID noteLineId,
            BigDecimal quantity,
            ReturnReason reason,
            @Nullable String comment,
            Resolution resolution,
            @Nullable BigDecimal feePercent) {}

    public ReturnPlanning {
        sums = Map.copyOf(sums);
        ordered = Map.copyOf(ordered);
    }

    /** What is left to bring back of a line. */
    public static BigDecimal left(BigDecimal accepted, LineProgress sums) {
        return accepted.subtract(sums.of(QuantityKind.RETURNING)).max(BigDecimal.ZERO);
    }

    public ReturnPlan plan(ReturnReason reason, @Nullable String explanation, List<Wanted> wanted, Supplier<UUID> ids) {
        ReturnRule.DELIVERY_NOT_CONFIRMED.check(
                note.status() == DeliveryNoteStatus.DELIVERED,
                "status",
                note.status().name());
        SharedRule.HAS_NO_LINES.check(!wanted.isEmpty());
        var seen = new HashSet<UUID>();
        var lines = new ArrayList<ReturnLine>();
        for (var each : wanted) {
            ReturnRule.RETURN_LINE_TWICE.check(
                    seen.add(each.noteLineId()), "lineId", each.noteLineId().toString());
            lines.add(line(each, ids.get(), lines.size() + 1));
        }
        var origin = new ReturnOrigin(note.id(), note.head().number(), reason, explanation);
        return new ReturnPlan(note.terms(), note.warehouseId(), origin, lines);
    }

    private ReturnLine line(Wanted wanted, UUID id, int position) {
        var delivered = delivered(wanted.noteLineId());
        var left = left(delivered.accepted(), sums.getOrDefault(delivered.id(), LineProgress.NONE));
        var lineId = delivered.id().toString();
        SharedRule.NOTHING_LEFT.check(left.signum() > 0, "lineId", lineId);
        SharedRule.EXCEEDS_REMAINDER.check(
                wanted.quantity().compareTo(left) <= 0,
                "lineId",
                lineId,
                "remaining",
                left,
                "asked",
                wanted.quantity());
        return new ReturnLine(
                id,
                position,
                from(delivered),
                delivered.item(),
                wanted.quantity(),
                wanted.reason(),
                wanted.comment(),
                wanted.resolution(),
                wanted.feePercent(),
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private DeliveryLine delivered(UUID noteLineId) {
        return note.lines().stream()
                .filter(l -> l.id().equals(noteLineId))
                .findFirst()
                .orElseThrow(() -> SharedRule.UNKNOWN_LINE
                        .because("lineId", noteLineId.toString())
                        .exception());
    }

    private ReturnedFrom from(DeliveryLine line) {
        boolean ofAnOrder = line.source().type() == DocumentType.ORDER;
        return new ReturnedFrom(
                note.id(),
                line.id(),
                ofAnOrder ? line.source().documentId() : null,
                ofAnOrder ? line.source().lineId() : null,
                ordered.getOrDefault(line.source().lineId(), BigDecimal.ZERO));
    }
}
