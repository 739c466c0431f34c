package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.ProductFamily;
import java.util.UUID;

/** Reads a family of products. */
@UseCase("productFamily:read")
public class ReadProductFamily {

    private final ProductFamilies productFamilies;

    public ReadProductFamily(ProductFamilies productFamilies) {
        this.productFamilies = productFamilies;
    }

    public ProductFamily handle(Caller caller, UUID id) {
        return productFamilies.get(id);
    }
}
