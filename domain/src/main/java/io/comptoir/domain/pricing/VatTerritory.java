package io.comptoir.domain.pricing;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where Union VAT is at home (Directive 2006/112/EC art. 5 to 7). Monaco is treated as France; the French overseas
 * departments have ISO codes of their own and are third territories; Northern Ireland is a member for goods, known
 * by the XI of its VAT numbers.
 */
final class VatTerritory {

    static final String NORTHERN_IRELAND = "XI";

    private static final Set<String> MEMBERS = Set.of(
            "AT",
            "BE",
            "BG",
            "CY",
            "CZ",
            "DE",
            "DK",
            "EE",
            "ES",
            "FI",
            "FR",
            "GR",
            "HR",
            "HU",
            "IE",
            "IT",
            "LT",
            "LU",
            "LV",
            "MT",
            "NL",
            "PL",
            "PT",
            "RO",
            "SE",
            "SI",
            "SK",
            NORTHERN_IRELAND);

    private VatTerritory() {}

    static boolean inUnion(String territory) {
        return MEMBERS.contains(territory);
    }

    /** The territory of a delivery to {@code country} for a customer with this VAT number. */
    static String of(String country, @Nullable String vatNumber) {
        return switch (country) {
            case "MC" -> "FR";
            case "GB" -> NORTHERN_IRELAND.equals(ofVatNumber(vatNumber)) ? NORTHERN_IRELAND : country;
            default -> country;
        };
    }

    /** The territory that gave a VAT number; empty where there is none. Greece writes EL. */
    static String ofVatNumber(@Nullable String vatNumber) {
        if (vatNumber == null || vatNumber.length() < 2) {
            return "";
        }
        var prefix = vatNumber.substring(0, 2).toUpperCase(Locale.ROOT);
        return prefix.equals("EL") ? "GR" : prefix;
    }
}
