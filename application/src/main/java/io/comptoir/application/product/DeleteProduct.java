package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a product that nothing names. */
@UseCase("product:delete")
public class DeleteProduct {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Products products;
    private final History history;

    public DeleteProduct(Products products, History history) {
        this.products = products;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var product = products.lock(command.id(), command.expected());
        products.remove(product.id());
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT",
                        product.id(),
                        product.code(),
                        product.head(),
                        "product.deleted",
                        Map.of("snapshot", product)));
    }
}
