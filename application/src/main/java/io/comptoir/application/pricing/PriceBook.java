package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.shared.document.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the company sells and for how much: everything that the lines of a document need, in one read. */
public interface PriceBook {

    /** @param priceListId null: the company's default list, or its first list in the document's currency */
    record Inquiry(
            @Nullable UUID priceListId,
            Currency currency,
            LocalDate day,
            Set<UUID> productIds,
            Set<String> unitCodes) {}

    /**
     * @param currency of the price list; null when there is no such list, or it is archived
     * @param products those that exist, archived or not
     * @param unitCodes those of the inquiry that the company knows
     */
    record Found(@Nullable Currency currency, Map<UUID, Offer> products, Set<String> unitCodes) {}

    /** A product with its prices on the list, of the version in force on the day. */
    record Offer(
            Item item,
            @Nullable UUID taxRateId,
            boolean archived,
            @Nullable BigDecimal cost,
            Prices prices) {}

    Found look(Inquiry inquiry);
}
