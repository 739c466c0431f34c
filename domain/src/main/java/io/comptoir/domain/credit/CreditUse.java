package io.comptoir.domain.credit;

import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;

/** What became of the amount of an issued credit note; the rest is the customer's credit. */
public record CreditUse(List<CreditAllocation> allocations, List<CreditRefund> refunds) {

    public static final CreditUse NONE = new CreditUse(List.of(), List.of());

    public CreditUse {
        allocations = List.copyOf(allocations);
        refunds = List.copyOf(refunds);
    }

    public Money open(Money gross) {
        return gross.minus(allocated(gross)).minus(refunded(gross));
    }

    public Money allocated(Money gross) {
        return Money.sum(
                gross.currency(),
                allocations.stream().map(CreditAllocation::amount).toList());
    }

    public Money refunded(Money gross) {
        return Money.sum(
                gross.currency(), refunds.stream().map(CreditRefund::amount).toList());
    }

    CreditUse allocating(List<CreditAllocation> more) {
        var all = new ArrayList<>(allocations);
        more.stream().filter(a -> a.amount().isPositive()).forEach(all::add);
        return new CreditUse(all, refunds);
    }

    CreditUse refunding(CreditRefund refund) {
        var all = new ArrayList<>(refunds);
        all.add(refund);
        return new CreditUse(allocations, all);
    }
}
