package io.comptoir.domain.shared.identifier;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of VAT identification numbers, with the two letters in front (Directive 2006/112/EC art. 215; forms
 * as the European Commission lists them for VIES). Greece writes EL, Northern Ireland XI. Whether a number
 * is in use only VIES knows.
 */
public final class VatNumber {

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}"),
            form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"),
            form("CY", "\\d{8}[A-Z]"),
            form("CZ", "\\d{8,10}"),
            form("DE", "\\d{9}"),
            form("DK", "\\d{8}"),
            form("EE", "\\d{9}"),
            form("EL", "\\d{9}"),
            form("ES", "[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]"),
            form("FI", "\\d{8}"),
            form("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            form("HR", "\\d{11}"),
            form("HU", "\\d{8}"),
            form("IE", "\\d{7}[A-Z]{1,2}|\\d[A-Z+*]\\d{5}[A-Z]"),
            form("IT", "\\d{11}"),
            form("LT", "\\d{9}|\\d{12}"),
            form("LU", "\\d{8}"),
            form("LV", "\\d{11}"),
            form("MT", "\\d{8}"),
            form("NL", "\\d{9}B\\d{2}"),
            form("PL", "\\d{10}"),
            form("PT", "\\d{9}"),
            form("RO", "\\d{2,10}"),
            form("SE", "\\d{12}"),
            form("SI", "\\d{8}"),
            form("SK", "\\d{10}"),
            form("XI", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}"));

    /** Countries outside the Union have their own forms. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z]{2}[A-Z0-9]{2,18}");

    /** Greece is GR to ISO and EL to the tax offices. */
    private static final Set<String> NOT_PREFIXES = Set.of("GR");

    private VatNumber() {}

    public static boolean valid(String number) {
        if (number.length() < 4) {
            return false;
        }
        var prefix = number.substring(0, 2);
        var form = FORMS.get(prefix);
        if (form == null) {
            return !NOT_PREFIXES.contains(prefix) && ELSEWHERE.matcher(number).matches();
        }
        var rest = number.substring(2);
        return form.matcher(rest).matches() && (!prefix.equals("FR") || validFrenchKey(rest));
    }

    /** Whether the number belongs to a member state, or to Northern Ireland, which counts as one for goods. */
    public static boolean european(String number) {
        return number.length() >= 2 && FORMS.containsKey(number.substring(0, 2));
    }

    /** A key of two digits follows from the SIREN (BOI-TVA-DECLA-20-10-40); one with a letter cannot be checked so. */
    private static boolean validFrenchKey(String rest) {
        var key = rest.substring(0, 2);
        var siren = rest.substring(2);
        if (!key.chars().allMatch(Character::isDigit)) {
            return true;
        }
        int expected = (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        return Integer.parseInt(key) == expected;
    }

    private static Map.Entry<String, Pattern> form(String prefix, String rest) {
        return Map.entry(prefix, Pattern.compile(rest));
    }
}
