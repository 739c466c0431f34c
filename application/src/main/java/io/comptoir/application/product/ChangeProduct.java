package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a product, its prices of the default list among it. */
@UseCase("product:update")
public class ChangeProduct {

    /** What becomes of the product, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<ProductSheet> change) {}

    private final Products products;
    private final ProductReferences references;
    private final ProductViewing viewing;
    private final History history;

    public ChangeProduct(Products products, ProductReferences references, ProductViewing viewing, History history) {
        this.products = products;
        this.references = references;
        this.viewing = viewing;
        this.history = history;
    }

    public ProductView handle(Caller caller, Command command) {
        var before = products.lock(command.id(), command.expected());
        var prices = viewing.view(caller, before).prices();
        var sheet = command.change().apply(new ProductSheet(before.profile(), prices));
        var product = before.change(sheet.profile(), caller.now());
        references.check(product.profile(), before.profile());
        products.update(product);
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT",
                        product.id(),
                        product.code(),
                        product.head(),
                        "product.updated",
                        Map.of("before", prices, "after", sheet.prices())));
        return viewing.priced(caller, product, sheet.prices());
    }
}
