package io.comptoir.domain.shared.identifier;

import java.util.regex.Pattern;

/**
 * The number of an establishment in the French register: SIREN, four digits, a Luhn digit. The establishments
 * of La Poste are too many for that: theirs have a sum of digits that five divides (INSEE).
 */
public final class Siret {

    private static final Pattern FORM = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    public static boolean valid(String siret) {
        return FORM.matcher(siret).matches()
                && Siren.valid(siren(siret))
                && (Luhn.valid(siret) || (siren(siret).equals(LA_POSTE) && sumOfDigits(siret) % 5 == 0));
    }

    private static String siren(String siret) {
        return siret.substring(0, 9);
    }

    private static int sumOfDigits(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }
}
