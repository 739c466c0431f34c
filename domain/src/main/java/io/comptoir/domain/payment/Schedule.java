package io.comptoir.domain.payment;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits an amount over instalments. Percents are rounded on their running sum, so that nothing is lost
 * between them; fixed amounts and percents never take more than is left; the rest, or else the last
 * instalment, takes what remains.
 */
final class Schedule {

    private final Money whole;
    private BigDecimal percents = BigDecimal.ZERO;
    private Money byPercent;
    private Money left;

    private Schedule(Money gross) {
        this.whole = gross;
        this.byPercent = Money.zero(gross.currency());
        this.left = gross;
    }

    static List<DueDate> of(List<Instalment> instalments, LocalDate issueDate, Money gross) {
        var schedule = new Schedule(gross);
        var amounts = new ArrayList<>(instalments.stream().map(schedule::take).toList());
        int last = indexOfRest(instalments);
        amounts.set(last, amounts.get(last).plus(schedule.left));
        var due = new ArrayList<DueDate>();
        for (int i = 0; i < amounts.size(); i++) {
            due.add(new DueDate(instalments.get(i).delay().from(issueDate), amounts.get(i)));
        }
        due.sort(Comparator.comparing(DueDate::dueDate));
        return withoutEmpty(due);
    }

    private static int indexOfRest(List<Instalment> instalments) {
        for (int i = 0; i < instalments.size(); i++) {
            if (instalments.get(i).isRest()) {
                return i;
            }
        }
        return instalments.size() - 1;
    }

    /** An invoice of zero keeps one due date. */
    private static List<DueDate> withoutEmpty(List<DueDate> due) {
        var real = due.stream().filter(d -> !d.amount().isZero()).toList();
        return real.isEmpty() ? List.of(due.getLast()) : real;
    }

    private Money take(Instalment instalment) {
        var taken = wished(instalment).min(left.max(Money.zero(whole.currency())));
        left = left.minus(taken);
        return taken;
    }

    private Money wished(Instalment instalment) {
        if (instalment.percent() != null) {
            return ofPercent(instalment.percent());
        }
        return instalment.amount() == null
                ? Money.zero(whole.currency())
                : Rounding.toCurrency(instalment.amount(), whole.currency());
    }

    private Money ofPercent(BigDecimal percent) {
        percents = percents.add(percent);
        var due = Rounding.percent(whole, percents);
        var share = due.minus(byPercent);
        byPercent = due;
        return share;
    }
}
