package io.comptoir.domain.fiscal;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a value, so that equal contents have equal digests: keys sorted, no white space, decimals as plain
 * strings, texts in NFC, instants in UTC. Holds maps, collections, texts, numbers, truth values, dates, enums and
 * null; anything else is a programmer's error.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String write(Map<String, ?> value) {
        var json = new CanonicalJson();
        json.map(value);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> map(map);
            case Collection<?> list -> list(list);
            case BigDecimal decimal -> text(plain(decimal));
            case Money money -> text(money.amount().toPlainString());
            case Integer _, Long _, Boolean _ -> out.append(value);
            case String _, LocalDate _, Instant _, UUID _ -> text(value.toString());
            case Enum<?> code -> text(code.name());
            default -> throw new IllegalStateException("no canonical form of " + value.getClass());
        }
    }

    private void map(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((k, v) -> sorted.put((String) k, v));
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            text(entry.getKey());
            out.append(':');
            value(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void list(Collection<?> list) {
        out.append('[');
        var separator = "";
        for (var item : list) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private void text(String value) {
        out.append('"');
        Normalizer.normalize(value, Normalizer.Form.NFC).chars().forEach(c -> escaped((char) c));
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
