package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.PricingRule;
import io.comptoir.domain.shared.document.LinePrice;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Says what a line costs: the standard price of the price list, else its list price; an override stands instead,
 * beside what the list says, so that the ceiling and the limit price can be checked against it.
 */
final class LinePrices {

    private final LineContext context;
    private final @Nullable Currency listCurrency;
    private final LineFaults faults;

    LinePrices(LineContext context, @Nullable Currency listCurrency, LineFaults faults) {
        this.context = context;
        this.listCurrency = listCurrency;
        this.faults = faults;
    }

    @Nullable
    LinePrice price(LineSlot slot) {
        var known = known(slot);
        var override = slot.input().unitPrice();
        if (override != null) {
            return withUnitPrice(known, override);
        }
        if (known != null && known.rulePrice() != null) {
            return withUnitPrice(known, known.rulePrice());
        }
        if (slot.freeText() || slot.offer() != null) {
            refuse(slot);
        }
        return null;
    }

    /** What was agreed on the line before, or what the list says; null where neither knows the line. */
    private @Nullable LinePrice known(LineSlot slot) {
        var present = slot.present();
        if (present != null && slot.same() && context.pricesStay()) {
            return present.price();
        }
        var offer = slot.offer();
        return offer == null || !context.currency().equals(listCurrency) ? null : listed(offer);
    }

    private static LinePrice listed(PriceBook.Offer offer) {
        var prices = offer.prices();
        var rule = prices.rulePrice();
        return new LinePrice(
                prices.listPrice(), rule, prices.limitPrice(), offer.cost(), rule == null ? BigDecimal.ZERO : rule);
    }

    private static LinePrice withUnitPrice(@Nullable LinePrice known, BigDecimal unitPrice) {
        return known == null
                ? LinePrice.manual(unitPrice)
                : new LinePrice(known.listPrice(), known.rulePrice(), known.limitPrice(), known.cost(), unitPrice);
    }

    /** An unknown list is a fault of its own, and so is a missing product: then nothing is said of the price. */
    private void refuse(LineSlot slot) {
        if (slot.freeText() || context.currency().equals(listCurrency)) {
            faults.add(slot.at("unitPrice"), PricingRule.PRICE_REQUIRED);
        } else if (listCurrency != null) {
            faults.add(
                    slot.at("unitPrice"),
                    PricingRule.CURRENCY_MISMATCH,
                    "currency",
                    context.currency().getCurrencyCode(),
                    "priceListCurrency",
                    listCurrency.getCurrencyCode());
        }
    }
}
