package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a family of products that nothing names. */
@UseCase("productFamily:delete")
public class DeleteProductFamily {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final ProductFamilies productFamilies;
    private final History history;

    public DeleteProductFamily(ProductFamilies productFamilies, History history) {
        this.productFamilies = productFamilies;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var family = productFamilies.lock(command.id(), command.expected());
        productFamilies.remove(family.id());
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT_FAMILY",
                        family.id(),
                        family.code(),
                        family.head(),
                        "productFamily.deleted",
                        Map.of("snapshot", family)));
    }
}
