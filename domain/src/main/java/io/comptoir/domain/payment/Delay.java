package io.comptoir.domain.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From the day of issue to the day money is due: months first, then days and the end of the month in their
 * order, then the next day of that number ("30 jours fin de mois le 10").
 *
 * @param dayOfMonth 1 to 31, the last day in shorter months; null = none
 */
public record Delay(
        int months,
        int days,
        EndOfMonth endOfMonth,
        @Nullable Integer dayOfMonth) {

    public static final Delay NONE = ofDays(0);

    public static Delay ofDays(int days) {
        return new Delay(0, days, EndOfMonth.NONE, null);
    }

    public LocalDate from(LocalDate issueDate) {
        var start = issueDate.plusMonths(months);
        var reached = switch (endOfMonth) {
            case NONE -> start.plusDays(days);
            case BEFORE -> endOfMonth(start).plusDays(days);
            case AFTER -> endOfMonth(start.plusDays(days));
        };
        return dayOfMonth == null ? reached : nextDay(reached, dayOfMonth);
    }

    private static LocalDate nextDay(LocalDate reached, int day) {
        var inMonth = withDay(reached, day);
        return inMonth.isBefore(reached) ? withDay(reached.plusMonths(1), day) : inMonth;
    }

    private static LocalDate withDay(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate endOfMonth(LocalDate date) {
        return date.withDayOfMonth(date.lengthOfMonth());
    }
}
