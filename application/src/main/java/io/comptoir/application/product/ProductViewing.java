package io.comptoir.application.product;

import io.comptoir.application.pricing.PriceLists;
import io.comptoir.application.pricing.ProductPrices;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.product.Product;
import java.util.UUID;

/** Shows a product with its prices of the default list. */
@Service
public class ProductViewing {

    private final PriceLists lists;
    private final ProductPrices prices;

    public ProductViewing(PriceLists lists, ProductPrices prices) {
        this.lists = lists;
        this.prices = prices;
    }

    ProductView view(Caller caller, Product product) {
        return ProductView.of(product, prices(caller, product.id()).prices(), caller);
    }

    /** The product as it is after its prices of the default list have become these. */
    ProductView priced(Caller caller, Product product, Prices wanted) {
        var before = prices(caller, product.id());
        if (!before.prices().equals(wanted)) {
            prices.put(
                    lists.defaultList().id(),
                    before.change(wanted),
                    caller.now().day());
        }
        return ProductView.of(product, wanted, caller);
    }

    private ListedPrice prices(Caller caller, UUID productId) {
        return prices.get(lists.defaultList().id(), productId, caller.now().day());
    }
}
