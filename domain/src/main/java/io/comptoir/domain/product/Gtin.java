package io.comptoir.domain.product;

import java.util.regex.Pattern;

/** Global trade item numbers: 8, 12, 13 or 14 digits, of which the last checks the others (GS1, modulo 10). */
final class Gtin {

    private static final Pattern FORM = Pattern.compile("\\d{8}|\\d{12,14}");
    private static final int MODULUS = 10;

    private Gtin() {}

    static boolean isValid(String text) {
        return FORM.matcher(text).matches() && weighedSum(text) % MODULUS == 0;
    }

    /** From the right, the digits weigh 1, 3, 1, 3 and so on. */
    private static int weighedSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            boolean odd = (digits.length() - i) % 2 == 1;
            sum += (digits.charAt(i) - '0') * (odd ? 1 : 3);
        }
        return sum;
    }
}
