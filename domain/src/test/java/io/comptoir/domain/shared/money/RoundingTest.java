package io.comptoir.domain.shared.money;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.JPY;
import static io.comptoir.domain.shared.money.Examples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"100.005, 100.01", "0.125, 0.13", "-0.125, -0.13", "0.1249999, 0.12", "0.135, 0.14", "-0.004, 0"})
    void halves_go_away_from_zero(BigDecimal exact, String rounded) {
        assertThat(Rounding.toCurrency(exact, EUR)).isEqualTo(eur(rounded));
    }

    @Test
    void follows_the_digits_of_the_currency() {
        assertThat(Rounding.toCurrency(new BigDecimal("99.5"), JPY)).hasToString("100 JPY");
    }

    @Test
    void a_quotient_is_rounded_once() {
        assertThat(Rounding.quotient(
                        new BigDecimal("29.97").multiply(new BigDecimal("20")), new BigDecimal("120"), EUR))
                .isEqualTo(eur("5.00"));
        assertThat(Rounding.quotient(BigDecimal.ONE, new BigDecimal("3"), EUR)).isEqualTo(eur("0.33"));
        assertThat(Rounding.quotient(new BigDecimal("-2"), new BigDecimal("3"), EUR))
                .isEqualTo(eur("-0.67"));
    }

    @Test
    void a_percentage_and_a_proportion_multiply_first() {
        assertThat(Rounding.percent(eur("24.23"), new BigDecimal("5.5"))).isEqualTo(eur("1.33"));
        assertThat(Rounding.proportion(eur("100.01"), new BigDecimal("2"), new BigDecimal("3")))
                .isEqualTo(eur("66.67"));
    }
}
