package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.carrier.Carrier;
import java.util.List;

/** Lists the carriers. */
@UseCase("carrier:list")
public class ListCarriers {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "carriers",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final Carriers carriers;

    public ListCarriers(Carriers carriers) {
        this.carriers = carriers;
    }

    public Page<Carrier> handle(Caller caller, ListRequest request) {
        return carriers.page(request);
    }
}
