package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.PriceList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a price list. */
@UseCase("priceList:create")
public class CreatePriceList {

    /** The new list; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, PriceList.Profile profile) {}

    private final PriceLists priceLists;
    private final Ids ids;
    private final History history;

    public CreatePriceList(PriceLists priceLists, Ids ids, History history) {
        this.priceLists = priceLists;
        this.ids = ids;
        this.history = history;
    }

    public PriceList handle(Caller caller, Command command) {
        var list = PriceList.create(command.id() == null ? ids.next() : command.id(), command.profile(), caller.now());
        priceLists.add(list);
        history.record(
                caller, History.Entry.of("PRICE_LIST", list.id(), list.code(), list.head(), "priceList.created"));
        return list;
    }
}
