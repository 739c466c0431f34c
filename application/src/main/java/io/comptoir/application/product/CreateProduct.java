package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Product;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a product. */
@UseCase("product:create")
public class CreateProduct {

    /** The new product; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, ProductSheet sheet) {}

    private final Products products;
    private final ProductReferences references;
    private final ProductViewing viewing;
    private final Ids ids;
    private final History history;

    public CreateProduct(
            Products products, ProductReferences references, ProductViewing viewing, Ids ids, History history) {
        this.products = products;
        this.references = references;
        this.viewing = viewing;
        this.ids = ids;
        this.history = history;
    }

    public ProductView handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var product = Product.create(id, command.sheet().profile(), caller.now());
        references.check(product.profile(), null);
        products.add(product);
        history.record(
                caller, History.Entry.of("PRODUCT", product.id(), product.code(), product.head(), "product.created"));
        return viewing.priced(caller, product, command.sheet().prices());
    }
}
