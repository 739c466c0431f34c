package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.util.List;

/** Lists the products. */
@UseCase("product:list")
public class ListProducts {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "products",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("kind", "kind", Field.Type.CODE, true),
                    new Field("familyId", "family_id", Field.Type.ID, false),
                    new Field("unitCode", "unit_code", Field.Type.TEXT, false),
                    new Field("taxRateId", "tax_rate_id", Field.Type.ID, false),
                    new Field("barcode", "barcode", Field.Type.TEXT, false),
                    new Field("stockTracked", "stock_tracked", Field.Type.BOOLEAN, false),
                    new Field("externalRef", "external_ref", Field.Type.TEXT, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false)),
            true,
            "code");

    private final CatalogueLists lists;

    public ListProducts(CatalogueLists lists) {
        this.lists = lists;
    }

    public Page<ProductView> handle(Caller caller, ListRequest request) {
        var page = lists.products(caller.now().day(), request);
        var items = page.items().stream().map(p -> p.seenBy(caller)).toList();
        return new Page<>(items, page.next(), page.previous(), page.total(), page.totalIsEstimate(), page.counts());
    }
}
