package io.comptoir.domain.shared.identifier;

import java.util.regex.Pattern;

/**
 * Addresses of electronic mail as people write them: the dot-atom form of RFC 5322 with the lengths of RFC
 * 5321, letters of any script (RFC 6531). No quotes, no comments, no address literals.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);

    private EmailAddress() {}

    public static boolean valid(String address) {
        int at = address.indexOf('@');
        return at > 0
                && at <= 64
                && address.length() <= LONGEST
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }
}
