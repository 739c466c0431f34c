package io.comptoir.adapter.mail;

import io.comptoir.application.document.PrintLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences of letters in one language. A missing one is a fault of ours and fails. */
final class MailWords {

    private static final Map<PrintLanguage, MailWords> ALL = load();

    private final Locale locale;
    private final Properties words;

    /** English as it is written in Europe. */
    private MailWords(PrintLanguage language, Properties words) {
        this.locale = language == PrintLanguage.FR ? Locale.FRANCE : Locale.UK;
        this.words = words;
    }

    static MailWords in(PrintLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    String get(String key, Object... arguments) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    private static Map<PrintLanguage, MailWords> load() {
        var all = new EnumMap<PrintLanguage, MailWords>(PrintLanguage.class);
        for (var language : PrintLanguage.values()) {
            var name = "mail_" + language.locale().getLanguage() + ".properties";
            all.put(language, new MailWords(language, read(name)));
        }
        return all;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var stream = MailWords.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
