package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.euros;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.cascade;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.off;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Refused;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiscountsTest {

    @Nested
    class Several {

        @Test
        void cumulative_percentages_are_of_the_same_base() {
            assertThat(amounts("100", percent("10"), percent("5"))).isEqualTo(euros("10", "5"));
            assertThat(totals(List.of(line("1", "100", S20, percent("10"), percent("5"))))
                            .net())
                    .isEqualTo(eur("85.00"));
        }

        @Test
        void percentages_in_cascade_are_of_what_the_one_before_left() {
            assertThat(amounts("100", cascade("10"), cascade("5"))).isEqualTo(euros("10", "4.50"));
            assertThat(totals(List.of(line("1", "100", S20, cascade("10"), cascade("5"))))
                            .net())
                    .isEqualTo(eur("85.50"));
        }

        @Test
        void are_rounded_one_by_one() {
            assertThat(amounts("0.30", percent("5"), percent("5"))).isEqualTo(euros("0.02", "0.02"));
            assertThat(amounts("9.99", cascade("10"), cascade("10"))).isEqualTo(euros("1.00", "0.90"));
        }

        @Test
        void may_mix_amounts_and_percentages() {
            assertThat(amounts("100", off("20"), cascade("10"), percent("10"))).isEqualTo(euros("20", "8", "10"));
        }
    }

    @Nested
    class ALine {

        @Test
        void may_be_given_away() {
            assertThat(amounts("12.34", percent("100"))).isEqualTo(euros("12.34"));
            assertThat(amounts("12.34", off("12.34"))).isEqualTo(euros("12.34"));
            assertThat(amounts("0", percent("50"), off("0"))).isEqualTo(euros("0", "0"));
        }

        @Test
        void is_never_made_negative() {
            refused("12.34", off("12.35"));
            refused("12.34", percent("60"), percent("50"));
            refused("12.34", percent("50"), off("6.18"));
            refused("0", off("0.01"));
        }

        @Test
        void is_not_made_negative_by_the_rounding_of_its_percentages() {
            assertThat(amounts("0.01", percent("50"), percent("50"))).isEqualTo(euros("0.01", "0"));
            refused("0.01", percent("50"), percent("50"), percent("1"));
        }

        @Test
        void takes_an_amount_whole_or_not_at_all() {
            refused("0.05", percent("10"), percent("10"), percent("10"), off("0.03"));
        }

        @Test
        void that_deducts_a_deposit_carries_no_discount() {
            var lines = List.of(line("5", "100", S20), line("-1", "60", S20, percent("5")));

            Refused.byValueRule(() -> totals(lines), TotalsRule.DISCOUNT_ON_DEDUCTION);
        }

        @Test
        void of_quantity_zero_may_carry_one() {
            assertThat(totals(List.of(line("0", "60", S20, percent("5")))).gross())
                    .isEqualTo(eur("0"));
        }
    }

    @Nested
    class OneDiscount {

        @Test
        void is_within_0_and_100_percent() {
            Refused.asInvalid(() -> percent("100.01"), "percentage-out-of-range");
            Refused.asInvalid(() -> percent("-5"), "negative-not-allowed");
        }

        @Test
        void is_not_a_negative_amount_nor_a_part_of_a_cent() {
            Refused.asInvalid(() -> off("-5"), "negative-not-allowed");
            Refused.asInvalid(() -> amounts("10", off("0.005")), "scale-exceeded");
        }

        @Test
        void is_the_same_whatever_its_trailing_zeros() {
            assertThat(percent("5.00")).isEqualTo(percent("5"));
            assertThat(off("150")).isEqualTo(off("150.00"));
        }
    }

    private static List<Money> amounts(String base, Discount... discounts) {
        return Discounts.amounts(eur(base), List.of(discounts));
    }

    private static void refused(String base, Discount... discounts) {
        Refused.byValueRule(() -> amounts(base, discounts), TotalsRule.DISCOUNT_EXCEEDS_AMOUNT);
    }
}
