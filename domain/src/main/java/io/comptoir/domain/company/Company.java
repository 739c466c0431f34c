package io.comptoir.domain.company;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * A company of this server. All documents belong to exactly one.
 *
 * @param code short name, unique on the server
 * @param timeZone decides what "today" is in every rule
 * @param language ISO 639-1; of documents and messages where nobody says otherwise
 */
public record Company(
        UUID id,
        String code,
        int version,
        LegalIdentity identity,
        InvoiceMentions mentions,
        ZoneId timeZone,
        Currency currency,
        String language,
        CompanySettings settings) {

    public static final ZoneId DEFAULT_TIME_ZONE = ZoneId.of("Europe/Paris");
    public static final Currency DEFAULT_CURRENCY = Currency.getInstance("EUR");

    /** A new company with the settings that a French firm starts with. */
    public static Company create(UUID id, String code, LegalIdentity identity) {
        return new Company(
                id,
                code,
                1,
                identity,
                InvoiceMentions.DEFAULTS,
                DEFAULT_TIME_ZONE,
                DEFAULT_CURRENCY,
                "fr",
                CompanySettings.DEFAULTS);
    }

    /** Refuses what is not well formed, all faults at once. */
    public Company checked() {
        CompanyCheck.refuseFaults(this);
        return this;
    }

    public Locale locale() {
        return Locale.of(language);
    }

    /** The same company with these settings, one version later. */
    public Company with(CompanySettings changed) {
        return new Company(id, code, version + 1, identity, mentions, timeZone, currency, language, changed);
    }
}
