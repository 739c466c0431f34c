package io.comptoir.domain.returns;

import static io.comptoir.domain.shared.quantity.QuantityKind.BILLED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITING;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.NOT_ACCEPTED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RETURNED;

import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a return has come, computed from its lines and the ledger of quantities. A return first lowers what is
 * left to invoice; only what was invoiced beyond what the customer keeps is to be credited.
 *
 * @param sums of the ledger, by delivery and order line
 */
public record ReturnProgress(ReturnSnapshot of, Map<UUID, LineProgress> sums) {

    public ReturnProgress {
        sums = Map.copyOf(sums);
    }

    public ReceiptStatus receiptStatus() {
        if (of.lines().stream().allMatch(l -> l.leftToReceive().signum() == 0)) {
            return ReceiptStatus.RECEIVED;
        }
        boolean any = of.lines().stream().anyMatch(l -> l.received().signum() > 0);
        return any ? ReceiptStatus.PARTIAL : ReceiptStatus.NOT_RECEIVED;
    }

    public CreditStatus creditStatus() {
        if (!creditable().isEmpty()) {
            return CreditStatus.TO_CREDIT;
        }
        if (of.lines().stream().anyMatch(l -> l.drafted().signum() > 0)) {
            return CreditStatus.DRAFTED;
        }
        boolean any = of.lines().stream().anyMatch(l -> l.credited().signum() > 0);
        return any ? CreditStatus.CREDITED : CreditStatus.NOTHING_TO_CREDIT;
    }

    /** All has come in, and nothing is left to credit or waits as a draft. */
    public boolean settled() {
        var credit = creditStatus();
        return receiptStatus() == ReceiptStatus.RECEIVED
                && (credit == CreditStatus.CREDITED || credit == CreditStatus.NOTHING_TO_CREDIT);
    }

    /** Settled, and no draft of an invoice bills what came back: nothing can be left to do. */
    public boolean over() {
        return settled()
                && of.lines().stream()
                        .filter(l -> l.resolution().undoesTheSale())
                        .flatMap(l -> Stream.ofNullable(l.from()))
                        .allMatch(f -> beyond(f, BILLED).signum() <= 0);
    }

    /** Whether goods were sent for a line, or are to be. */
    boolean sent(ReturnLine line) {
        return sums(line.id()).of(PLANNED).signum() > 0;
    }

    /** The word users read. */
    public ReturnWord word() {
        if (of.status() != ReturnStatus.VALIDATED) {
            return ReturnWord.valueOf(of.status().name());
        }
        if (creditStatus() == CreditStatus.CREDITED) {
            return ReturnWord.CREDITED;
        }
        return receiptStatus() == ReceiptStatus.RECEIVED ? ReturnWord.RECEIVED : ReturnWord.VALIDATED;
    }

    /** What is to be credited now, by line; lines of which nothing is are not named. */
    public Map<UUID, BigDecimal> creditable() {
        var result = new LinkedHashMap<UUID, BigDecimal>();
        if (of.status().binding()) {
            of.lines().forEach(line -> {
                var quantity = creditable(line);
                if (quantity.signum() > 0) {
                    result.put(line.id(), quantity);
                }
            });
        }
        return result;
    }

    private BigDecimal creditable(ReturnLine line) {
        var from = line.from();
        if (from == null || !line.resolution().undoesTheSale()) {
            return BigDecimal.ZERO;
        }
        return beyond(from, INVOICED)
                .min(line.quantity().subtract(line.creditNoted()))
                .max(BigDecimal.ZERO);
    }

    /** Of the delivery line, where it was invoiced; of the order line, where the order itself was. */
    private BigDecimal beyond(ReturnedFrom from, QuantityKind kind) {
        var note = sums(from.noteLineId());
        var kept = note.of(DELIVERED).subtract(note.of(NOT_ACCEPTED)).subtract(note.of(RETURNED));
        var byNote = net(note, kind).subtract(kept);
        if (from.orderLineId() == null) {
            return byNote;
        }
        var order = sums(from.orderLineId());
        var due = from.ordered().subtract(order.of(GIVEN_UP)).subtract(order.of(RETURNED));
        return byNote.max(net(order, kind).subtract(due));
    }

    private static BigDecimal net(LineProgress line, QuantityKind kind) {
        return line.of(kind).subtract(line.of(CREDITING));
    }

    private LineProgress sums(UUID lineId) {
        return sums.getOrDefault(lineId, LineProgress.NONE);
    }
}
