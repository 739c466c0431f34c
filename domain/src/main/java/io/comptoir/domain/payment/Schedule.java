package io.comptoir.domain.payment;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal whole;
    private final int scale;
    private BigDecimal percents = BigDecimal.ZERO;
    private BigDecimal byPercent = BigDecimal.ZERO;
    private BigDecimal left;

    private Schedule(Money gross) {
        this.whole = gross.amount();
        this.scale = gross.amount().scale();
        this.left = whole;
    }

    static List<DueDate> of(List<Instalment> instalments, LocalDate issueDate, Money gross) {
        var schedule = new Schedule(gross);
        var amounts = new ArrayList<BigDecimal>();
        instalments.forEach(i -> amounts.add(schedule.take(i)));
        var last = indexOfRest(instalments);
        amounts.set(last, amounts.get(last).add(schedule.left));
        var due = new ArrayList<DueDate>();
        for (int i = 0; i < amounts.size(); i++) {
            var date = instalments.get(i).delay().from(issueDate);
            due.add(new DueDate(date, new Money(amounts.get(i), gross.currency())));
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
        var real = due.stream().filter(d -> d.amount().amount().signum() != 0).toList();
        return real.isEmpty() ? List.of(due.getLast()) : real;
    }

    private BigDecimal take(Instalment instalment) {
        var wished = BigDecimal.ZERO;
        if (instalment.percent() != null) {
            wished = ofPercent(instalment.percent());
        } else if (instalment.amount() != null) {
            wished = instalment.amount().setScale(scale, RoundingMode.HALF_UP);
        }
        var taken = wished.min(left.max(BigDecimal.ZERO)).setScale(scale, RoundingMode.UNNECESSARY);
        left = left.subtract(taken);
        return taken;
    }

    private BigDecimal ofPercent(BigDecimal percent) {
        percents = percents.add(percent);
        var due = whole.multiply(percents).divide(HUNDRED, scale, RoundingMode.HALF_UP);
        var share = due.subtract(byPercent);
        byPercent = due;
        return share;
    }
}
