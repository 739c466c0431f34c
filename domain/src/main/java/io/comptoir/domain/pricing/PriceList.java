package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import java.util.Currency;
import java.util.UUID;

/** A list of prices in one currency (tarif, F146). A company always has one that holds where none is named. */
public record PriceList(UUID id, RecordHead head, Profile profile) {

    /** What users say about a price list. */
    public record Profile(String code, String name, Currency currency, boolean isDefault) {}

    public static PriceList create(UUID id, Profile profile, Stamp now) {
        return new PriceList(id, RecordHead.create(now), profile);
    }

    public PriceList change(Profile changed, Stamp now) {
        PriceListRule.DEFAULT_PRICE_LIST_NEEDED.check(changed.isDefault() || !isDefault(), "code", code());
        PriceListRule.PRICE_LIST_CURRENCY_FIXED.check(changed.currency().equals(currency()), "code", code());
        PriceListRule.DEFAULT_PRICE_LIST_ARCHIVED.check(!changed.isDefault() || !head.archived(), "code", code());
        return new PriceList(id, head.touched(now), changed);
    }

    public PriceList archive(Stamp now) {
        PriceListRule.DEFAULT_PRICE_LIST_NEEDED.check(!isDefault(), "code", code());
        return new PriceList(id, head.archive(now), profile);
    }

    public PriceList unarchive(Stamp now) {
        return new PriceList(id, head.unarchive(now), profile);
    }

    /** Refuses to delete the default list. */
    public PriceList requireDispensable() {
        PriceListRule.DEFAULT_PRICE_LIST_NEEDED.check(!isDefault(), "code", code());
        return this;
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }

    public Currency currency() {
        return profile.currency();
    }

    public boolean isDefault() {
        return profile.isDefault();
    }
}
