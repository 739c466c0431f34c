package io.comptoir.domain.shared.identifier;

import java.util.regex.Pattern;

/** The number of a company in the French register (INSEE, C. com. art. R123-221): eight digits and a Luhn digit. */
public final class Siren {

    private static final Pattern FORM = Pattern.compile("\\d{9}");
    private static final String NOBODY = "000000000";

    private Siren() {}

    public static boolean valid(String siren) {
        return FORM.matcher(siren).matches() && !siren.equals(NOBODY) && Luhn.valid(siren);
    }
}
