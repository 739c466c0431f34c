package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.ProductFamily;
import java.util.UUID;

/** Puts a family of products aside: documents keep it, new ones refuse it. */
@UseCase("productFamily:archive")
public class ArchiveProductFamily {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final ProductFamilies productFamilies;
    private final History history;

    public ArchiveProductFamily(ProductFamilies productFamilies, History history) {
        this.productFamilies = productFamilies;
        this.history = history;
    }

    public ProductFamily handle(Caller caller, Command command) {
        var family = productFamilies.lock(command.id(), command.expected()).archive(caller.now());
        productFamilies.update(family);
        history.record(
                caller,
                History.Entry.of(
                        "PRODUCT_FAMILY", family.id(), family.code(), family.head(), "productFamily.archived"));
        return family;
    }
}
