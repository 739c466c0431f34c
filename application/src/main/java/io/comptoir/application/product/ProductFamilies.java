package io.comptoir.application.product;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's families of products. */
public interface ProductFamilies {

    Optional<ProductFamily> find(UUID id);

    default ProductFamily get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("product-family", id));
    }

    /** The family and those above it, nearest first; empty when there is no such family. */
    List<UUID> lineage(UUID id);

    ProductFamily lock(UUID id, Expected expected);

    /** Refuses a code that another family has. */
    void add(ProductFamily family);

    /** Refuses a code that another family has. */
    void update(ProductFamily family);

    /** Refuses while a family or a product names the family. */
    void remove(UUID id);
}
