package io.comptoir.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The longest delays between professionals (C. com. art. L441-10, I): 60 days from issue, or, where the
 * contract says so, 45 days end of month in either reading.
 */
final class LegalCap {

    private static final List<Delay> CAPS = List.of(
            Delay.ofDays(60), new Delay(0, 45, EndOfMonth.AFTER, null), new Delay(0, 45, EndOfMonth.BEFORE, null));

    /** Delays depend on the day of issue; these days hold every length of month, a leap year's too. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private static final int DAYS_TRIED = 2 * 366;

    private LegalCap() {}

    static boolean exceededBy(Delay delay) {
        return CAPS.stream().noneMatch(cap -> alwaysWithin(delay, cap));
    }

    private static boolean alwaysWithin(Delay delay, Delay cap) {
        return IntStream.range(0, DAYS_TRIED)
                .mapToObj(FIRST::plusDays)
                .noneMatch(day -> delay.from(day).isAfter(cap.from(day)));
    }
}
