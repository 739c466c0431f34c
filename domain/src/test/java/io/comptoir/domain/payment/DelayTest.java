package io.comptoir.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 0,  0, NONE,   , 2026-11-21",
        "2026-11-21, 0, 30, NONE,   , 2026-12-21",
        "2026-11-21, 0, 60, NONE,   , 2027-01-20",
        "2026-11-21, 0, 45, AFTER,  , 2027-01-31",
        "2026-11-21, 0, 45, BEFORE, , 2027-01-14",
        "2026-11-21, 0, 30, AFTER,  , 2026-12-31",
        "2026-11-21, 0, 30, AFTER,  10, 2027-01-10",
        "2026-11-21, 2,  0, NONE,   10, 2027-02-10",
        "2026-11-08, 2,  0, NONE,   10, 2027-01-10",
        "2026-11-10, 2,  0, NONE,   10, 2027-01-10"
    })
    void counts_as_the_trade_does(
            LocalDate issued, int months, int days, EndOfMonth end, @Nullable Integer day, LocalDate due) {
        assertThat(new Delay(months, days, end, day).from(issued)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 1,  0, NONE,   , 2027-02-28",
        "2028-01-31, 1,  0, NONE,   , 2028-02-29",
        "2026-12-31, 0, 45, AFTER,  , 2027-02-28",
        "2026-12-31, 0, 45, BEFORE, , 2027-02-14",
        "2027-01-31, 0, 30, AFTER,  , 2027-03-31",
        "2027-01-31, 0, 30, BEFORE, , 2027-03-02",
        "2027-01-30, 1,  0, NONE,   31, 2027-02-28",
        "2027-04-10, 0,  0, NONE,   31, 2027-04-30",
        "2027-04-30, 0,  0, AFTER,  31, 2027-04-30",
        "2027-03-31, 0,  0, NONE,   30, 2027-04-30"
    })
    void survives_the_31st_and_february(
            LocalDate issued, int months, int days, EndOfMonth end, @Nullable Integer day, LocalDate due) {
        assertThat(new Delay(months, days, end, day).from(issued)).isEqualTo(due);
    }
}
