package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.PriceList;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a price list. */
@UseCase("priceList:update")
public class ChangePriceList {

    /** What becomes of the list, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<PriceList.Profile> change) {}

    private final PriceLists priceLists;
    private final History history;

    public ChangePriceList(PriceLists priceLists, History history) {
        this.priceLists = priceLists;
        this.history = history;
    }

    public PriceList handle(Caller caller, Command command) {
        var before = priceLists.lock(command.id(), command.expected());
        var list = before.change(command.change().apply(before.profile()), caller.now());
        priceLists.update(list);
        history.record(
                caller, History.Entry.of("PRICE_LIST", list.id(), list.code(), list.head(), "priceList.updated"));
        return list;
    }
}
