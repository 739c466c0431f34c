package io.comptoir.domain.shared.identifier;

import java.util.regex.Pattern;

/** Telephone numbers as people write them: digits with the usual separators, no more digits than E.164 has. */
public final class PhoneNumber {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9(][0-9 ().\\u00A0/-]{1,38}");

    private PhoneNumber() {}

    public static boolean valid(String number) {
        long digits = number.chars().filter(Character::isDigit).count();
        return FORM.matcher(number).matches() && digits >= 3 && digits <= 15;
    }
}
