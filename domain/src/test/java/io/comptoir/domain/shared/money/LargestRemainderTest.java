package io.comptoir.domain.shared.money;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.JPY;
import static io.comptoir.domain.shared.money.Examples.decimals;
import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.euros;
import static io.comptoir.domain.shared.money.Examples.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class LargestRemainderTest {

    @Nested
    class Splitting {

        @Test
        void gives_the_missing_cents_to_the_largest_remainders() {
            assertThat(eur("6.24").split(decimals("183.07", "24.98"))).isEqualTo(euros("5.49", "0.75"));
        }

        @Test
        void prefers_the_larger_share_on_a_tie() {
            assertThat(eur("0.10").split(decimals("1", "3"))).isEqualTo(euros("0.02", "0.08"));
            assertThat(eur("-0.10").split(decimals("1", "3"))).isEqualTo(euros("-0.03", "-0.07"));
        }

        @Test
        void prefers_the_earlier_of_equal_shares() {
            assertThat(eur("0.05").split(decimals("1", "1", "1"))).isEqualTo(euros("0.02", "0.02", "0.01"));
        }

        @Test
        void loses_no_cent_of_a_negative_amount() {
            assertThat(eur("-10").split(decimals("1", "1", "1"))).isEqualTo(euros("-3.33", "-3.33", "-3.34"));
        }

        @Test
        void gives_nothing_to_a_weight_of_zero() {
            assertThat(eur("0.05").split(decimals("0", "0.3", "0", "0.3"))).isEqualTo(euros("0", "0.03", "0", "0.02"));
        }

        @Test
        void works_in_the_units_of_the_currency() {
            var parts = new Money(new BigDecimal("100"), JPY).split(decimals("1", "1", "1"));

            assertThat(parts).extracting(Money::toString).containsExactly("34 JPY", "33 JPY", "33 JPY");
        }

        @Test
        void of_nothing_gives_zeros_whatever_the_weights() {
            assertThat(eur("0").split(decimals("0", "0"))).isEqualTo(euros("0", "0"));
            assertThat(eur("0").split(List.of())).isEmpty();
        }

        @Test
        void is_impossible_over_nothing_or_over_negative_weights() {
            assertThatIllegalStateException().isThrownBy(() -> eur("1").split(decimals("0", "0")));
            assertThatIllegalStateException().isThrownBy(() -> eur("1").split(List.of()));
            assertThatIllegalStateException().isThrownBy(() -> eur("1").split(decimals("2", "-1")));
        }
    }

    @Nested
    class RoundingShares {

        @Test
        void keeps_each_share_next_to_its_exact_value_whatever_the_signs() {
            var taxes = LargestRemainder.round(eur("0.01"), decimals("2000.20", "-1999.60"), Percentage.MAX);

            assertThat(taxes).isEqualTo(euros("20.00", "-19.99"));
        }

        @Test
        void refuses_a_total_that_is_not_the_sum_of_the_shares() {
            assertThat(LargestRemainder.round(eur("0.02"), decimals("1.1", "1.1"), Percentage.MAX))
                    .isEqualTo(euros("0.01", "0.01"));
            assertThat(LargestRemainder.round(eur("0.04"), decimals("1.9", "1.9"), Percentage.MAX))
                    .isEqualTo(euros("0.02", "0.02"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> LargestRemainder.round(eur("0.01"), decimals("1.1", "1.1"), Percentage.MAX));
            assertThatIllegalStateException()
                    .isThrownBy(() -> LargestRemainder.round(eur("0.05"), decimals("1.9", "1.9"), Percentage.MAX));
        }
    }

    @Nested
    class Always {

        private final Gen<Money> amounts =
                longs().between(-10_000_000, 10_000_000).map(c -> Money.ofMinorUnits(BigInteger.valueOf(c), EUR));
        private final Gen<List<BigDecimal>> weights = lists().of(integers()
                        .between(0, 100_000)
                        .zip(integers().between(0, 6), (unscaled, scale) -> BigDecimal.valueOf(unscaled, scale)))
                .ofSizeBetween(1, 12)
                .assuming(ws -> ws.stream().anyMatch(w -> w.signum() > 0));

        @Test
        void the_parts_sum_to_the_whole() {
            examples(10_000)
                    .forAll(amounts, weights)
                    .check((amount, ws) -> Money.sum(EUR, amount.split(ws)).equals(amount));
        }

        @Test
        void each_part_is_less_than_a_cent_from_its_exact_share() {
            examples(2_000).forAll(amounts, weights).check((amount, ws) -> {
                var sum = ws.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                var parts = amount.split(ws);
                for (int i = 0; i < ws.size(); i++) {
                    var exact = amount.amount().multiply(ws.get(i));
                    var off =
                            parts.get(i).amount().multiply(sum).subtract(exact).abs();
                    if (off.compareTo(sum.movePointLeft(2)) >= 0) {
                        return false;
                    }
                }
                return true;
            });
        }
    }
}
