package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Takes a product back into use. */
@UseCase("product:archive")
public class UnarchiveProduct {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Products products;
    private final ProductViewing viewing;
    private final History history;

    public UnarchiveProduct(Products products, ProductViewing viewing, History history) {
        this.products = products;
        this.viewing = viewing;
        this.history = history;
    }

    public ProductView handle(Caller caller, Command command) {
        var product = products.lock(command.id(), command.expected()).unarchive(caller.now());
        products.update(product);
        history.record(
                caller,
                History.Entry.of("PRODUCT", product.id(), product.code(), product.head(), "product.unarchived"));
        return viewing.view(caller, product);
    }
}
