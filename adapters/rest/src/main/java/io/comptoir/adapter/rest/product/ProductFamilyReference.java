package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.product.ListProductFamilies;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.product.ProductFamily;
import jakarta.inject.Singleton;

/** Families of products in place of their ids. */
@Singleton
public class ProductFamilyReference extends ListedReference<ListProductFamilies, ProductFamily> {

    public ProductFamilyReference(UseCases useCases, ListProductFamilies list) {
        super(
                useCases,
                "family",
                list,
                ListProductFamilies::handle,
                new Shown<>(ProductFamilyResponse.class, ProductFamilyResponse::of));
    }
}
