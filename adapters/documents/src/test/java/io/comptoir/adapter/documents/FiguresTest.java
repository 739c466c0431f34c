package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final String NARROW = "\u202F";
    private static final String SPACE = "\u00A0";

    private static Figures in(PrintLanguage language, String currency) {
        return new Figures(language, Currency.getInstance(currency));
    }

    @Nested
    class French {

        private final Figures figures = in(PrintLanguage.FR, "EUR");

        @ParameterizedTest
        @CsvSource({
            "0, '0,00'",
            "5.5, '5,50'",
            "999.99, '999,99'",
            "1234.56, '1_234,56'",
            "123456.7, '123_456,70'",
            "1234567.891, '1_234_567,89'",
            "-60, '\u221260,00'",
            "-1234.5, '\u22121_234,50'",
            "1E+3, '1_000,00'"
        })
        void amounts_have_a_comma_and_narrow_spaces(BigDecimal value, String printed) {
            assertThat(figures.amount(value)).isEqualTo(printed.replace("_", NARROW));
        }

        @Test
        void money_ends_with_its_currency() {
            assertThat(figures.money(new BigDecimal("1234.56"))).isEqualTo("1" + NARROW + "234,56" + SPACE + "€");
            assertThat(in(PrintLanguage.FR, "CHF").money(new BigDecimal("-3"))).isEqualTo("\u22123,00" + SPACE + "CHF");
        }

        @Test
        void prices_keep_their_decimals() {
            assertThat(figures.price(new BigDecimal("0.415000"))).isEqualTo("0,415");
            assertThat(figures.price(new BigDecimal("12"))).isEqualTo("12,00");
            assertThat(figures.price(new BigDecimal("0.123456"))).isEqualTo("0,123456");
        }

        @Test
        void quantities_have_no_needless_zeros() {
            assertThat(figures.quantity(new BigDecimal("2.500000"))).isEqualTo("2,5");
            assertThat(figures.quantity(new BigDecimal("1200.000000"))).isEqualTo("1" + NARROW + "200");
            assertThat(figures.quantity(new BigDecimal("100"))).isEqualTo("100");
        }

        @Test
        void percentages_stand_off_their_sign() {
            assertThat(figures.percent(new BigDecimal("5.50"))).isEqualTo("5,5" + NARROW + "%");
        }

        @Test
        void days_are_numbers() {
            assertThat(figures.date(LocalDate.of(2026, 11, 21))).isEqualTo("21/11/2026");
        }
    }

    @Nested
    class English {

        private final Figures figures = in(PrintLanguage.EN, "EUR");

        @Test
        void money_begins_with_its_currency() {
            assertThat(figures.money(new BigDecimal("1234.56"))).isEqualTo("€1,234.56");
            assertThat(figures.money(new BigDecimal("-1234567.8"))).isEqualTo("\u2212€1,234,567.80");
            assertThat(in(PrintLanguage.EN, "CHF").money(BigDecimal.TEN)).isEqualTo("CHF" + SPACE + "10.00");
        }

        @Test
        void a_currency_without_cents_has_none() {
            assertThat(in(PrintLanguage.EN, "JPY").money(new BigDecimal("1200")))
                    .isEqualTo("JPY" + SPACE + "1,200");
        }

        @Test
        void percentages_and_days() {
            assertThat(figures.percent(new BigDecimal("20"))).isEqualTo("20%");
            assertThat(figures.date(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
        }
    }
}
