package io.comptoir.domain.company;

import io.comptoir.domain.shared.document.Address;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who the company is to the law: what its documents print (CGI ann. II art. 242 nonies A; C. com. R123-237).
 *
 * @param legalForm SARL, SAS, …
 * @param capital share capital, in the company's currency
 * @param rcs city and number of the trade register, such as {@code Lyon B 552 100 554}
 * @param logo reference of the stored picture; null without a logo
 */
public record LegalIdentity(
        String name,
        @Nullable String legalForm,
        @Nullable BigDecimal capital,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String rcs,
        @Nullable String vatNumber,
        Address address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String logo) {

    /** An identity of which only the name and the country are known yet. */
    public static LegalIdentity of(String name, String country) {
        return new LegalIdentity(
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                new Address(null, null, null, null, null, null, country),
                null,
                null,
                null,
                null,
                null);
    }
}
