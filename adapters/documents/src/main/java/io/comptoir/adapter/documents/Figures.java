package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintLanguage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers and days as a language writes them: 1 234,56 € and 21/11/2026, or €1,234.56 and 21 Nov 2026. Written
 * out here rather than by the JDK's locales, whose spaces and signs change from release to release: a reprint
 * must give the same bytes.
 */
final class Figures {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String MINUS = "\u2212";
    private static final int MOST_DECIMALS = 6;
    private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "GBP", "£", "USD", "$");
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final boolean french;
    private final Currency currency;

    Figures(PrintLanguage language, Currency currency) {
        this.french = language == PrintLanguage.FR;
        this.currency = currency;
    }

    String date(LocalDate day) {
        return french
                ? FRENCH_DAY.format(day)
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** An amount in the document's currency, without saying so. */
    String amount(BigDecimal value) {
        return number(value, decimals(currency), decimals(currency));
    }

    String money(BigDecimal value) {
        return money(value, currency);
    }

    String money(BigDecimal value, Currency in) {
        var figures = number(value.abs(), decimals(in), decimals(in));
        var symbol = SYMBOLS.get(in.getCurrencyCode());
        var sign = value.signum() < 0 ? MINUS : "";
        if (french) {
            return sign + figures + NO_BREAK_SPACE + (symbol == null ? in.getCurrencyCode() : symbol);
        }
        return sign + (symbol == null ? in.getCurrencyCode() + NO_BREAK_SPACE : symbol) + figures;
    }

    /** A price per unit: as many decimals as it has, at least those of the currency. */
    String price(BigDecimal value) {
        return number(value, decimals(currency), MOST_DECIMALS);
    }

    String quantity(BigDecimal value) {
        return number(value, 0, MOST_DECIMALS);
    }

    String percent(BigDecimal value) {
        return number(value, 0, MOST_DECIMALS) + (french ? NARROW_NO_BREAK_SPACE + "%" : "%");
    }

    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private String number(BigDecimal value, int fewest, int most) {
        int own = Math.max(0, value.stripTrailingZeros().scale());
        var rounded = value.setScale(Math.clamp(own, fewest, most), RoundingMode.HALF_UP);
        var plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = grouped(point < 0 ? plain : plain.substring(0, point));
        var fraction = point < 0 ? "" : (french ? ',' : '.') + plain.substring(point + 1);
        return (rounded.signum() < 0 ? MINUS : "") + whole + fraction;
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, french ? NARROW_NO_BREAK_SPACE : ',');
        }
        return text.toString();
    }
}
