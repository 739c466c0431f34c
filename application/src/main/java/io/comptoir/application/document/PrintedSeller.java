package io.comptoir.application.document;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Who sells: what the law wants of a company on its papers (C. com. R123-238, CGI ann. II art. 242 nonies A),
 * frozen with the document.
 *
 * @param registration RCS or RM with its town, as in "RCS Paris 100 000 009"
 * @param bank where money is to be sent
 */
public record PrintedSeller(
        PrintedAddress address,
        @Nullable String legalForm,
        @Nullable BigDecimal capital,
        Currency capitalCurrency,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String registration,
        @Nullable String vatNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable PrintedBank bank,
        @Nullable PrintedLogo logo) {}
