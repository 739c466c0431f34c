package io.comptoir.application.delivery;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.company.DeliveredDeletion;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a note on which nothing hangs. Of one that has left, stock moves are reversed, never erased; its orders are
 * changeable again.
 */
@UseCase("deliveryNote:delete")
public class DeleteDeliveryNote {

    public record Command(
            UUID note, Expected expected, @Nullable String reason) {}

    private final DeliveryDesk desk;
    private final StockKeeping stock;
    private final Companies companies;
    private final DocumentLinks links;

    public DeleteDeliveryNote(DeliveryDesk desk, StockKeeping stock, Companies companies, DocumentLinks links) {
        this.desk = desk;
        this.stock = stock;
        this.companies = companies;
        this.links = links;
    }

    public void handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        boolean left = work.note().status().left();
        if (left && companies.get(caller.companyId()).settings().deliveredDeletion() == DeliveredDeletion.ADMIN) {
            caller.require("deliveryNote:deleteDelivered");
        }
        var event = work.note().delete(command.reason(), work.situation());
        desk.remove(caller, work.note(), event);
        links.unlink(new DocumentRef(DocumentType.DELIVERY_NOTE, work.note().id()));
        if (left) {
            stock.reverse(work.note().id(), caller.now());
        }
    }
}
