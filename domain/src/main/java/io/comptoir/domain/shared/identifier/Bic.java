package io.comptoir.domain.shared.identifier;

import java.util.regex.Pattern;

/** Business identifier codes of banks (ISO 9362:2022): party prefix, country, suffix, branch. */
public final class Bic {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private Bic() {}

    public static boolean valid(String bic) {
        var country = bic.length() < 6 ? "" : bic.substring(4, 6);
        return FORM.matcher(bic).matches() && (country.equals("XK") || Iso.country(country));
    }
}
