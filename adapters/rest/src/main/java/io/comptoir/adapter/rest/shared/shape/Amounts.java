package io.comptoir.adapter.rest.shared.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/** Amounts travel with the minor digits of their currency, however many the database keeps. */
public final class Amounts {

    private static final Pattern NAME = Pattern.compile("amount|creditLimit|over90|.*Amount");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final int UNKNOWN = -1;

    private Amounts() {}

    /** Brings the amounts of a tree to the scale of the currency beside or above them. */
    public static void scale(JsonNode tree) {
        scale(tree, UNKNOWN);
    }

    private static void scale(JsonNode node, int above) {
        int digits =
                node.path("currency").isTextual() ? digits(node.path("currency").asText()) : above;
        if (node instanceof ObjectNode object && digits >= 0) {
            for (var property : object.properties()) {
                var text = property.getValue().asText();
                if (NAME.matcher(property.getKey()).matches()
                        && property.getValue().isTextual()
                        && DECIMAL.matcher(text).matches()) {
                    object.put(property.getKey(), scaled(text, digits));
                }
            }
        }
        node.forEach(child -> scale(child, digits));
    }

    /** Never rounds: what has more digits than the currency is no amount of it. */
    private static String scaled(String text, int digits) {
        var value = new BigDecimal(text);
        return value.stripTrailingZeros().scale() > digits
                ? text
                : value.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static int digits(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }
}
