package io.comptoir.application.product;

import io.comptoir.application.pricing.PriceLists;
import io.comptoir.application.pricing.ProductPrices;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.Prices;
import java.util.Map;
import java.util.UUID;

/** Sets what a product costs on a price list. On the default list this changes the product too, which shows it. */
@UseCase("priceList:update")
public class SetProductPrices {

    /** The new prices; {@code expected} is the version of the prices, 0 where there were none. */
    public record Command(UUID priceListId, UUID productId, Expected expected, Prices prices) {}

    private final PriceLists lists;
    private final ProductPrices prices;
    private final Products products;
    private final History history;

    public SetProductPrices(PriceLists lists, ProductPrices prices, Products products, History history) {
        this.lists = lists;
        this.prices = prices;
        this.products = products;
        this.history = history;
    }

    public ListedPrice handle(Caller caller, Command command) {
        var list = lists.get(command.priceListId());
        var product = products.lock(command.productId(), Expected.ANY);
        var before = prices.get(list.id(), product.id(), caller.now().day());
        command.expected().check(before.version());
        var price = before.change(command.prices());
        prices.put(list.id(), price, caller.now().day());
        if (list.isDefault()) {
            product = product.touched(caller.now());
            products.update(product);
        }
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT",
                        product.id(),
                        product.code(),
                        product.head(),
                        "product.priced",
                        Map.of("priceList", list.code(), "before", before.prices(), "after", price.prices())));
        return price;
    }
}
