package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.ProductFamily;
import java.util.UUID;

/** Takes a family of products back into use. */
@UseCase("productFamily:archive")
public class UnarchiveProductFamily {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final ProductFamilies productFamilies;
    private final History history;

    public UnarchiveProductFamily(ProductFamilies productFamilies, History history) {
        this.productFamilies = productFamilies;
        this.history = history;
    }

    public ProductFamily handle(Caller caller, Command command) {
        var family = productFamilies.lock(command.id(), command.expected()).unarchive(caller.now());
        productFamilies.update(family);
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT_FAMILY", family.id(), family.code(), family.head(), "productFamily.unarchived"));
        return family;
    }
}
