package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.PriceList;
import java.util.UUID;

/** Puts a price list aside: documents keep it, new ones refuse it. */
@UseCase("priceList:archive")
public class ArchivePriceList {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PriceLists priceLists;
    private final History history;

    public ArchivePriceList(PriceLists priceLists, History history) {
        this.priceLists = priceLists;
        this.history = history;
    }

    public PriceList handle(Caller caller, Command command) {
        var list = priceLists.lock(command.id(), command.expected()).archive(caller.now());
        priceLists.update(list);
        history.record(
                caller, History.Entry.of("PRICE_LIST", list.id(), list.code(), list.head(), "priceList.archived"));
        return list;
    }
}
