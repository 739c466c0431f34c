package io.comptoir.domain.invoice;

import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.TaxKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How much of each deposit an invoice deducts: per tax rate, so that the tax already paid on the deposit comes back
 * at the rate at which it was paid, and never more than the invoice has at that rate.
 */
public final class DepositsDeducted {

    private final DepositDeduction policy;
    private final Set<UUID> completed;
    private final Content content;
    private final Map<TaxKey, Money> room = new HashMap<>();
    private final List<Deduction> deductions = new ArrayList<>();

    private DepositsDeducted(DepositDeduction policy, Set<UUID> completed, Content content) {
        this.policy = policy;
        this.completed = completed;
        this.content = content;
        content.totals().taxes().forEach(t -> room.put(t.key(), t.base()));
    }

    /** So much of a part of a deposit. */
    public record Deduction(Deposit deposit, Deposit.Part part, Money net) {}

    /**
     * The deductions, oldest deposit first.
     *
     * @param content of the invoice, without deductions
     * @param completed the orders of which nothing is left to invoice after this invoice
     */
    public static List<Deduction> from(
            Content content, List<Deposit> deposits, DepositDeduction policy, Set<UUID> completed) {
        var sum = new DepositsDeducted(policy, completed, content);
        deposits.forEach(sum::deduct);
        return List.copyOf(sum.deductions);
    }

    private void deduct(Deposit deposit) {
        for (var part : deposit.parts()) {
            var free = room.getOrDefault(part.tax().key(), zero());
            var net = wanted(deposit, part).min(part.left()).min(free);
            if (net.isPositive()) {
                room.put(part.tax().key(), free.minus(net));
                deductions.add(new Deduction(deposit, part, net));
            }
        }
    }

    private Money wanted(Deposit deposit, Deposit.Part part) {
        if (policy == DepositDeduction.FIRST_INVOICE || completed.contains(deposit.orderId())) {
            return part.left();
        }
        return policy == DepositDeduction.LAST ? zero() : proRata(deposit, part);
    }

    private Money proRata(Deposit deposit, Deposit.Part part) {
        var ordered = deposit.ordered().getOrDefault(part.tax().key(), zero());
        if (!ordered.isPositive()) {
            return part.left();
        }
        var invoiced = invoiced(deposit.orderId(), part.tax().key());
        return Rounding.proportion(part.net(), invoiced.amount(), ordered.amount());
    }

    private Money invoiced(UUID order, TaxKey key) {
        var result = zero();
        var totals = content.totals().lines();
        for (int i = 0; i < totals.size(); i++) {
            var line = content.lines().get(i);
            boolean counts = line.item().kind() != ItemKind.SYSTEM
                    && line.tax().key().equals(key)
                    && line.source(DocumentType.ORDER)
                            .map(s -> s.documentId().equals(order))
                            .orElse(false);
            result = counts ? result.plus(totals.get(i).base()) : result;
        }
        return result;
    }

    private Money zero() {
        return Money.zero(content.currency());
    }
}
