package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.product.ProductFamily;
import java.util.List;

/** Lists the families of products. */
@UseCase("productFamily:list")
public class ListProductFamilies {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "product-families",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("parentId", "parent_id", Field.Type.ID, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false)),
            true,
            "code");

    private final CatalogueLists lists;

    public ListProductFamilies(CatalogueLists lists) {
        this.lists = lists;
    }

    public Page<ProductFamily> handle(Caller caller, ListRequest request) {
        return lists.families(request);
    }
}
