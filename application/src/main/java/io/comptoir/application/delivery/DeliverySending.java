package io.comptoir.application.delivery;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.AutoConfirmation;
import io.comptoir.domain.delivery.Confirmation;
import io.comptoir.domain.delivery.DeliveryEvent;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.delivery.DeliverySituation;
import java.util.UUID;

/** Lets notes go, with what follows: the company's automatic confirmation, and automatic invoices. */
@Service
public class DeliverySending {

    private final DeliveryDesk desk;
    private final DeliveryShipping shipping;
    private final DeliveryReceiving receiving;
    private final AfterShipping after;
    private final Companies companies;

    public DeliverySending(
            DeliveryDesk desk,
            DeliveryShipping shipping,
            DeliveryReceiving receiving,
            AfterShipping after,
            Companies companies) {
        this.desk = desk;
        this.shipping = shipping;
        this.receiving = receiving;
        this.after = after;
        this.companies = companies;
    }

    /** Keeps what shipping, or approving, did. */
    DeliveryWork keep(Caller caller, DeliveryWork work, DeliveryEvent event) {
        shipping.save(caller, work, event);
        if (work.note().status() != DeliveryNoteStatus.SHIPPED) {
            return work;
        }
        var settings = companies.get(caller.companyId()).settings();
        var left = work;
        if (settings.autoConfirmDelivery().mode() == AutoConfirmation.Mode.ON_SHIP) {
            left = desk.open(caller, work.note().id(), Expected.ANY);
            receiving.confirm(caller, left, Confirmation.whole(caller.now().day()));
        }
        after.shipped(
                caller,
                left.note(),
                left.orders().stream().map(Candidate::order).toList());
        return left;
    }

    /** The customer takes the goods with him: shipped and delivered at once, whatever asks for approval. */
    public void overTheCounter(Caller caller, UUID noteId) {
        var work = desk.open(caller, noteId, Expected.ANY);
        shipping.save(caller, work, work.note().ship(null, DeliverySituation.CLEAR, caller.now()));
        var shipped = desk.open(caller, noteId, Expected.ANY);
        receiving.confirm(caller, shipped, Confirmation.whole(caller.now().day()));
    }
}
