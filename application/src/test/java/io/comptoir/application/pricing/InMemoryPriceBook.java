package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A price book with one price list, in euros. */
public final class InMemoryPriceBook implements PriceBook {

    public static final Currency EUR = Currency.getInstance("EUR");

    private final Map<UUID, Offer> offers = new HashMap<>();
    private final Set<String> units = new HashSet<>(Set.of("C62", "KGM", "HUR"));
    private final UUID listId = UUID.randomUUID();

    public UUID listId() {
        return listId;
    }

    /** Offers something, and gives the id of its product. */
    public UUID offer(Offer offer) {
        var id = offer.item().productId();
        offers.put(id, offer);
        return id;
    }

    /** Goods at a standard price, taxed as the company usually does. */
    public UUID goods(String code, String price) {
        return offer(new Offer(
                new Item(UUID.randomUUID(), code, code + " name", ItemKind.GOODS, true, "C62"),
                null,
                false,
                null,
                new Prices(new BigDecimal(price), null, null)));
    }

    @Override
    public Found look(Inquiry inquiry) {
        boolean known = inquiry.priceListId() == null || inquiry.priceListId().equals(listId);
        return new Found(
                known ? EUR : null,
                offers.entrySet().stream()
                        .filter(e -> inquiry.productIds().contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                units.stream().filter(inquiry.unitCodes()::contains).collect(Collectors.toSet()));
    }
}
