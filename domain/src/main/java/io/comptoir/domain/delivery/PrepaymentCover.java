package io.comptoir.domain.delivery;

import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.OrderSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether what was paid for an order covers a delivery note and those before it (AFTER_PAYMENT, PREPAID): the goods
 * that left and those of the note, tax included, each line by its share of what the customer pays for it.
 */
public final class PrepaymentCover {

    private record Share(LineQuantities line, BigDecimal payable) {}

    private final OrderSnapshot order;
    private final List<Share> shares;

    private PrepaymentCover(OrderSnapshot order, List<Share> shares) {
        this.order = order;
        this.shares = shares;
    }

    public static PrepaymentCover of(Candidate candidate) {
        var totals = candidate.order().content().totals().lines().iterator();
        var shares = new ArrayList<Share>();
        for (LineQuantities line : candidate.progress().lines()) {
            shares.add(new Share(line, totals.next().payable().amount()));
        }
        return new PrepaymentCover(candidate.order(), shares);
    }

    public boolean holds(DeliveryNoteSnapshot note, Map<UUID, BigDecimal> paid) {
        var due = shares.stream()
                .map(s -> due(s, note))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
        return paid.getOrDefault(order.id(), BigDecimal.ZERO).compareTo(due) >= 0;
    }

    private static BigDecimal due(Share share, DeliveryNoteSnapshot note) {
        var line = share.line();
        var leaving = note.lines().stream()
                .filter(l -> l.source().lineId().equals(line.lineId()))
                .map(DeliveryLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return share.payable().multiply(line.delivered().add(leaving)).divide(line.ordered(), 6, RoundingMode.HALF_UP);
    }
}
