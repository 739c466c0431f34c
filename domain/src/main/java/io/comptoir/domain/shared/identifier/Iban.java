package io.comptoir.domain.shared.identifier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** International bank account numbers (ISO 13616-1): length by country (SWIFT IBAN registry) and remainder 1 modulo 97. */
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private static final Map<String, Integer> LENGTHS = lengths("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
            EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
            IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
            NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
            SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30""");

    private Iban() {}

    /** @param iban without spaces, in capitals */
    public static boolean valid(String iban) {
        return FORM.matcher(iban).matches()
                && LENGTHS.getOrDefault(iban.substring(0, 2), 0) == iban.length()
                && remainder(iban) == 1;
    }

    private static int remainder(String iban) {
        var turned = iban.substring(4) + iban.substring(0, 4);
        var digits = turned.chars()
                .map(c -> Character.digit(c, 36))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    private static Map<String, Integer> lengths(String table) {
        return Arrays.stream(table.split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(e -> e.substring(0, 2), e -> Integer.valueOf(e.substring(2))));
    }
}
