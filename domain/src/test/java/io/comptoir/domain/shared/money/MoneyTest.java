package io.comptoir.domain.shared.money;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.JPY;
import static io.comptoir.domain.shared.money.Examples.decimals;
import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Nested
    class Digits {

        @Test
        void are_those_of_the_currency() {
            assertThat(eur("1.5").amount()).isEqualTo(new BigDecimal("1.50"));
            assertThat(eur("1.5")).isEqualTo(eur("1.500"));
            assertThat(new Money(new BigDecimal("100"), JPY).amount()).isEqualTo(new BigDecimal("100"));
            assertThat(new Money(BigDecimal.ONE, Currency.getInstance("KWD")).amount())
                    .isEqualTo(new BigDecimal("1.000"));
        }

        @Test
        void beyond_the_currency_are_refused_and_never_rounded() {
            Refused.asInvalid(() -> eur("1.505"), "scale-exceeded");
            Refused.asInvalid(() -> new Money(new BigDecimal("1.5"), JPY), "scale-exceeded");
        }

        @Test
        void of_a_forint_are_none() {
            var forint = Currency.getInstance("HUF");

            assertThat(new Money(new BigDecimal("12.0"), forint)).hasToString("12 HUF");
            Refused.asInvalid(() -> new Money(new BigDecimal("12.5"), forint), "scale-exceeded");
        }

        @Test
        void do_not_exist_for_gold() {
            Refused.asInvalid(() -> Money.zero(Currency.getInstance("XAU")), "currency-without-minor-unit");
        }

        @Test
        void before_the_point_are_fifteen_at_most() {
            assertThat(eur("999999999999999.99")).hasToString("999999999999999.99 EUR");
            Refused.asInvalid(() -> eur("1000000000000000"), "number-too-large");
            Refused.asInvalid(() -> eur("-1E+15"), "number-too-large");
            Refused.asInvalid(() -> eur("999999999999999.99").plus(eur("0.01")), "number-too-large");
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void adds_and_subtracts_exactly() {
            assertThat(eur("0.10").plus(eur("0.20"))).isEqualTo(eur("0.30"));
            assertThat(eur("0.10").minus(eur("0.20"))).isEqualTo(eur("-0.10"));
            assertThat(eur("-3.50").negate()).isEqualTo(eur("3.50"));
        }

        @Test
        void sums_any_number_of_amounts() {
            assertThat(Money.sum(EUR, euros("1.10", "2.20", "-0.30"))).isEqualTo(eur("3"));
            assertThat(Money.sum(EUR, List.of())).isEqualTo(eur("0"));
        }

        @Test
        void never_mixes_currencies() {
            var yen = Money.zero(JPY);

            assertThatIllegalStateException().isThrownBy(() -> eur("1").plus(yen));
            assertThatIllegalStateException().isThrownBy(() -> eur("1").minus(yen));
            assertThatIllegalStateException().isThrownBy(() -> eur("1").compareTo(yen));
        }

        @Test
        void counts_in_minor_units() {
            assertThat(eur("-1.05").minorUnits()).isEqualTo(BigInteger.valueOf(-105));
            assertThat(Money.ofMinorUnits(BigInteger.valueOf(-105), EUR)).isEqualTo(eur("-1.05"));
        }

        @Test
        void splits_in_parts_that_sum_to_the_whole() {
            assertThat(eur("10").split(decimals("1", "1", "1"))).isEqualTo(euros("3.34", "3.33", "3.33"));
        }
    }

    @Nested
    class Comparing {

        @Test
        void orders_by_amount() {
            assertThat(eur("1")).isLessThan(eur("2")).isEqualByComparingTo(eur("1.00"));
            assertThat(eur("1").min(eur("2"))).isEqualTo(eur("1"));
            assertThat(eur("2").min(eur("1"))).isEqualTo(eur("1"));
            assertThat(eur("1").max(eur("2"))).isEqualTo(eur("2"));
            assertThat(eur("2").max(eur("1"))).isEqualTo(eur("2"));
        }

        @Test
        void knows_its_sign() {
            assertThat(eur("0.01")).matches(Money::isPositive).matches(m -> !m.isNegative() && !m.isZero());
            assertThat(eur("-0.01")).matches(Money::isNegative).matches(m -> !m.isPositive() && !m.isZero());
            assertThat(eur("0")).matches(Money::isZero).matches(m -> !m.isPositive() && !m.isNegative());
            assertThat(eur("-7").signum()).isEqualTo(-1);
            assertThat(eur("7").signum()).isEqualTo(1);
        }
    }
}
