package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.returns.ReceivedPart;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.stock.Location;
import io.comptoir.domain.stock.Receipt;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockMove;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Goods of a return come in, all or in part: back to the shelves, apart, or to scrap (F127). */
@UseCase("return:receive")
public class ReceiveReturn {

    public record Command(UUID id, Expected expected, List<ReceivedPart> parts) {}

    private final ReturnDesk desk;
    private final GoodsSentBack sentBack;
    private final StockKeeping stock;
    private final Ids ids;
    private final ReturnViewing viewing;

    public ReceiveReturn(ReturnDesk desk, GoodsSentBack sentBack, StockKeeping stock, Ids ids, ReturnViewing viewing) {
        this.desk = desk;
        this.sentBack = sentBack;
        this.stock = stock;
        this.ids = ids;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.id(), command.expected());
        var document = work.document();
        desk.save(caller, document, document.receive(command.parts(), work.situation(), caller.now()));
        sentBack.send(caller, document, command.parts());
        var receipts = command.parts().stream()
                .filter(p -> document.line(p.lineId()).item().stockTracked())
                .map(p -> receipt(document, p))
                .toList();
        if (!receipts.isEmpty()) {
            stock.receive(receipts, caller.now());
        }
        return viewing.show(caller, command.id());
    }

    private Receipt receipt(SalesReturn document, ReceivedPart part) {
        var line = document.line(part.lineId());
        var key = new StockKey(
                Objects.requireNonNull(line.item().productId()),
                document.snapshot().warehouseId());
        var cause = new StockMove.Cause(
                "RETURN", document.id(), line.id(), line.reason().name());
        return new Receipt(
                ids.next(), key, Location.CUSTOMER, part.disposition().to(), part.quantity(), null, cause);
    }
}
