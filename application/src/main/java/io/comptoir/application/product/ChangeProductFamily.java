package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.ProductFamily;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a family of products, or moves it in the tree. */
@UseCase("productFamily:update")
public class ChangeProductFamily {

    /** What becomes of the family, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<ProductFamily.Profile> change) {}

    private final ProductFamilies families;
    private final FamilyTree tree;
    private final History history;

    public ChangeProductFamily(ProductFamilies families, FamilyTree tree, History history) {
        this.families = families;
        this.tree = tree;
        this.history = history;
    }

    public ProductFamily handle(Caller caller, Command command) {
        var before = families.lock(command.id(), command.expected());
        var profile = command.change().apply(before.profile());
        var family = before.change(profile, tree.above(profile.parentId()), caller.now());
        families.update(family);
        history.record(
                caller,
                History.Entry.of("PRODUCT_FAMILY", family.id(), family.code(), family.head(), "productFamily.updated"));
        return family;
    }
}
