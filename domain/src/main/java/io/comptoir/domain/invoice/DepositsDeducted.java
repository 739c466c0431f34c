package io.comptoir.domain.invoice;

import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.TaxKey;
import io.comptoir.domain.shared.totals.TaxTotal;
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

    private final Basis basis;
    private final Content content;
    private final Map<TaxKey, Money> room = new HashMap<>();
    private final List<Deduction> deductions = new ArrayList<>();

    private DepositsDeducted(Basis basis, Content content) {
        this.basis = basis;
        this.content = content;
        content.totals().taxes().forEach(t -> room.put(t.key(), t.base()));
    }

    /** So much of a part of a deposit. */
    public record Deduction(Deposit deposit, Deposit.Part part, Money net) {}

    /** What decides how much is deducted: the company's policy and how far the orders are invoiced. */
    public record Basis(DepositDeduction policy, List<BillableOrder> orders, Set<UUID> completed) {}

    /**
     * The deductions, oldest deposit first.
     *
     * @param content of the invoice, without deductions
     */
    public static List<Deduction> from(Content content, List<Deposit> deposits, Basis basis) {
        var sum = new DepositsDeducted(basis, content);
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
        if (basis.policy() == DepositDeduction.FIRST_INVOICE
                || basis.completed().contains(deposit.orderId())) {
            return part.left();
        }
        return basis.policy() == DepositDeduction.LAST ? zero() : proRata(deposit, part);
    }

    private Money proRata(Deposit deposit, Deposit.Part part) {
        var ordered = ordered(deposit.orderId(), part.tax().key());
        if (!ordered.isPositive()) {
            return part.left();
        }
        var invoiced = invoiced(deposit.orderId(), part.tax().key());
        return Rounding.proportion(part.net(), invoiced.amount(), ordered.amount());
    }

    private Money ordered(UUID order, TaxKey key) {
        return basis.orders().stream()
                .filter(o -> o.id().equals(order))
                .flatMap(o -> o.content().totals().taxes().stream())
                .filter(t -> t.key().equals(key))
                .map(TaxTotal::base)
                .reduce(zero(), Money::plus);
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
