package io.comptoir.domain.company;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company of this server. All documents belong to exactly one.
 *
 * @param code short name, unique on the server
 * @param timeZone decides what "today" is in every rule
 * @param language ISO 639-1; of documents and messages where nobody says otherwise
 * @param defaultWarehouseId taken by documents that name none; null until a warehouse exists
 * @param defaultPriceListId taken by customers without a list; null until a list exists
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
        @Nullable UUID defaultWarehouseId,
        @Nullable UUID defaultPriceListId,
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
                null,
                null,
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
        return new Company(
                id,
                code,
                version + 1,
                identity,
                mentions,
                timeZone,
                currency,
                language,
                defaultWarehouseId,
                defaultPriceListId,
                changed);
    }

    /** The same company with other defaults for its documents, one version later. */
    public Company withDefaults(@Nullable UUID warehouseId, @Nullable UUID priceListId) {
        return new Company(
                id,
                code,
                version + 1,
                identity,
                mentions,
                timeZone,
                currency,
                language,
                warehouseId,
                priceListId,
                settings);
    }
}
