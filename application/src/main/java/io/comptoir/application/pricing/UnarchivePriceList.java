package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.PriceList;
import java.util.UUID;

/** Takes a price list back into use. */
@UseCase("priceList:archive")
public class UnarchivePriceList {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PriceLists priceLists;
    private final History history;

    public UnarchivePriceList(PriceLists priceLists, History history) {
        this.priceLists = priceLists;
        this.history = history;
    }

    public PriceList handle(Caller caller, Command command) {
        var list = priceLists.lock(command.id(), command.expected()).unarchive(caller.now());
        priceLists.update(list);
        history.record(
                caller, History.Entry.of("PRICE_LIST", list.id(), list.code(), list.head(), "priceList.unarchived"));
        return list;
    }
}
