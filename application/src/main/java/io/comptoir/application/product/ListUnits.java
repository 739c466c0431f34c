package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.product.Unit;
import java.util.List;

/** Lists the units. */
@UseCase("unit:list")
public class ListUnits {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "units",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("nameFr", "name_fr", Field.Type.TEXT, true),
                    new Field("nameEn", "name_en", Field.Type.TEXT, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false)),
            true,
            "code");

    private final CatalogueLists lists;

    public ListUnits(CatalogueLists lists) {
        this.lists = lists;
    }

    public Page<Unit> handle(Caller caller, ListRequest request) {
        return lists.units(request);
    }
}
