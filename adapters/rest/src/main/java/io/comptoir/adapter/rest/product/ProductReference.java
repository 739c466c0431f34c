package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.product.ListProducts;
import io.comptoir.application.product.ProductView;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** Products in place of their ids. */
@Singleton
public class ProductReference extends ListedReference<ListProducts, ProductView> {

    public ProductReference(UseCases useCases, ListProducts list) {
        super(useCases, "product", list, ListProducts::handle, new Shown<>(ProductResponse.class, ProductResponse::of));
    }
}
