package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a price list that nothing names. */
@UseCase("priceList:delete")
public class DeletePriceList {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PriceLists priceLists;
    private final History history;

    public DeletePriceList(PriceLists priceLists, History history) {
        this.priceLists = priceLists;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var list = priceLists.lock(command.id(), command.expected()).requireDispensable();
        priceLists.remove(list.id());
        history.record(
                caller,
                History.Entry.of(
                        "PRICE_LIST",
                        list.id(),
                        list.code(),
                        list.head(),
                        "priceList.deleted",
                        Map.of("snapshot", list)));
    }
}
