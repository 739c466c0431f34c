package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.ProductFamily;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a family of products. */
@UseCase("productFamily:create")
public class CreateProductFamily {

    /** The new family; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, ProductFamily.Profile profile) {}

    private final ProductFamilies families;
    private final FamilyTree tree;
    private final Ids ids;
    private final History history;

    public CreateProductFamily(ProductFamilies families, FamilyTree tree, Ids ids, History history) {
        this.families = families;
        this.tree = tree;
        this.ids = ids;
        this.history = history;
    }

    public ProductFamily handle(Caller caller, Command command) {
        var above = tree.above(command.profile().parentId());
        var id = command.id() == null ? ids.next() : command.id();
        var family = ProductFamily.create(id, command.profile(), above, caller.now());
        families.add(family);
        history.record(
                caller,
                History.Entry.of("PRODUCT_FAMILY", family.id(), family.code(), family.head(), "productFamily.created"));
        return family;
    }
}
