package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.returns.ReturnAction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cancels a return: drafts of credit notes go with it, what came in is moved back, never erased (F125). */
@UseCase("return:cancel")
public class CancelReturn {

    public record Command(
            UUID id, Expected expected, @Nullable String reason) {}

    private final ReturnDesk desk;
    private final CreditsOfReturn credits;
    private final StockKeeping stock;
    private final ReturnViewing viewing;

    public CancelReturn(ReturnDesk desk, CreditsOfReturn credits, StockKeeping stock, ReturnViewing viewing) {
        this.desk = desk;
        this.credits = credits;
        this.stock = stock;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, Command command) {
        desk.lockSources(command.id());
        credits.lockInvoices(command.id());
        var work = desk.take(caller, command.id(), command.expected());
        var document = work.document();
        document.require(ReturnAction.CANCEL, work.situation());
        credits.cancelDrafts(caller, document);
        desk.save(caller, document, document.cancel(command.reason(), work.situation(), caller.now()));
        if (document.snapshot().lines().stream().anyMatch(l -> l.received().signum() > 0)) {
            stock.reverse(document.id(), caller.now());
        }
        return viewing.show(caller, command.id());
    }
}
