package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Reads a product. */
@UseCase("product:read")
public class ReadProduct {

    private final Products products;
    private final ProductViewing viewing;

    public ReadProduct(Products products, ProductViewing viewing) {
        this.products = products;
        this.viewing = viewing;
    }

    public ProductView handle(Caller caller, UUID id) {
        return viewing.view(caller, products.get(id));
    }
}
