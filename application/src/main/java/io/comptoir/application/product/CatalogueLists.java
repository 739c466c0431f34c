package io.comptoir.application.product;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.product.Unit;
import java.time.LocalDate;

/** Products, families and units as they are listed and searched. */
public interface CatalogueLists {

    /** With their prices of the default list on that day. */
    Page<ProductView> products(LocalDate day, ListRequest request);

    Page<ProductFamily> families(ListRequest request);

    Page<Unit> units(ListRequest request);
}
