package io.comptoir.domain.shared.money;

import static io.comptoir.domain.shared.money.Examples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalBoundsTest {

    @Nested
    class APriceOrAQuantity {

        @Test
        void is_the_same_whatever_its_trailing_zeros() {
            assertThat(new UnitPrice(new BigDecimal("1.50"))).isEqualTo(new UnitPrice(new BigDecimal("1.5")));
            assertThat(new Quantity(new BigDecimal("1E+2")).value()).isEqualTo(new BigDecimal("100"));
            assertThat(new Quantity(new BigDecimal("0.000000000")).value()).isEqualTo(BigDecimal.ZERO);
        }

        @Test
        void has_six_decimals_at_most() {
            assertThat(new UnitPrice(new BigDecimal("0.333333")).value()).isEqualTo(new BigDecimal("0.333333"));
            assertThat(new UnitPrice(new BigDecimal("0.3333330")).value()).isEqualTo(new BigDecimal("0.333333"));
            Refused.asInvalid(() -> new UnitPrice(new BigDecimal("0.3333333")), "scale-exceeded");
            Refused.asInvalid(() -> new Quantity(new BigDecimal("0.0000001")), "scale-exceeded");
        }

        @Test
        void has_fifteen_digits_before_the_point_at_most() {
            assertThat(new Quantity(new BigDecimal("999999999999999.999999")).value())
                    .isEqualTo(new BigDecimal("999999999999999.999999"));
            Refused.asInvalid(() -> new Quantity(new BigDecimal("1E+15")), "number-too-large");
        }

        @Test
        void is_not_negative() {
            Refused.asInvalid(() -> new UnitPrice(new BigDecimal("-0.01")), "negative-not-allowed");
            Refused.asInvalid(() -> new Quantity(new BigDecimal("-1")), "negative-not-allowed");
        }
    }

    @Nested
    class ANumberMeantToHurt {

        @ParameterizedTest
        @ValueSource(strings = {"1E+2147483647", "-1E+2147483647", "1E-2147483647", "1E+101", "1E-101"})
        void is_refused_before_any_arithmetic(String text) {
            var value = new BigDecimal(text);

            Refused.asInvalid(() -> DecimalBounds.bounded(value, 6), "number-too-large");
            Refused.asInvalid(() -> Rounding.toCurrency(value, Examples.EUR), "number-too-large");
            Refused.asInvalid(() -> Rounding.percent(eur("1"), value), "number-too-large");
            Refused.asInvalid(() -> Rounding.proportion(eur("1"), value, BigDecimal.ONE), "number-too-large");
            Refused.asInvalid(() -> Rounding.proportion(eur("1"), BigDecimal.ONE, value), "number-too-large");
            Refused.asInvalid(() -> Rounding.quotient(value, BigDecimal.ONE, Examples.EUR), "number-too-large");
        }

        @Test
        void may_be_long_as_well() {
            Refused.asInvalid(() -> DecimalBounds.bounded(new BigDecimal("1".repeat(101)), 6), "number-too-large");
            assertThat(DecimalBounds.modest(new BigDecimal("1".repeat(100)))).isNotNull();
            assertThat(DecimalBounds.modest(new BigDecimal("1E+100"))).isNotNull();
            assertThat(DecimalBounds.modest(new BigDecimal("1E-100"))).isNotNull();
        }

        @Test
        void may_be_zero_and_then_is_just_zero() {
            assertThat(DecimalBounds.bounded(new BigDecimal("0E+2147483647"), 6))
                    .isEqualTo(BigDecimal.ZERO);
        }
    }

    @Nested
    class APercentage {

        @Test
        void is_from_0_to_100_in_percent_units() {
            assertThat(new Percentage(new BigDecimal("100.00")).value()).isEqualTo(new BigDecimal("100"));
            assertThat(new Percentage(new BigDecimal("5.50"))).isEqualTo(new Percentage(new BigDecimal("5.5")));
            assertThat(new Percentage(BigDecimal.ZERO).value()).isEqualTo(BigDecimal.ZERO);
            Refused.asInvalid(() -> new Percentage(new BigDecimal("100.000001")), "percentage-out-of-range");
            Refused.asInvalid(() -> new Percentage(new BigDecimal("-1")), "negative-not-allowed");
            Refused.asInvalid(() -> new Percentage(new BigDecimal("1.0000001")), "scale-exceeded");
        }

        @Test
        void of_an_amount_is_rounded_half_up() {
            assertThat(new Percentage(new BigDecimal("5")).of(eur("87.43"))).isEqualTo(eur("4.37"));
            assertThat(new Percentage(new BigDecimal("5")).of(eur("0.10"))).isEqualTo(eur("0.01"));
        }
    }
}
