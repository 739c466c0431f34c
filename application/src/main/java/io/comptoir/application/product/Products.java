package io.comptoir.application.product;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's products. */
public interface Products {

    Optional<Product> find(UUID id);

    default Product get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("product", id));
    }

    Product lock(UUID id, Expected expected);

    /** Refuses a code or an external reference that another product has. */
    void add(Product product);

    /** Refuses a code or an external reference that another product has. */
    void update(Product product);

    /** Deletes the product with its prices; refuses while a document or stock names it. */
    void remove(UUID id);
}
