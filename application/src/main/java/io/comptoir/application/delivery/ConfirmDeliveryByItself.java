package io.comptoir.application.delivery;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Claims;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.Confirmation;
import java.util.UUID;

/** The daily job, for one note of which nobody said whether it arrived: after some days it counts as delivered. */
@UseCase("deliveryNote:confirmByItself")
public class ConfirmDeliveryByItself {

    private final DeliveryDesk desk;
    private final DeliveryReceiving receiving;
    private final Companies companies;
    private final Claims claims;

    public ConfirmDeliveryByItself(DeliveryDesk desk, DeliveryReceiving receiving, Companies companies, Claims claims) {
        this.desk = desk;
        this.receiving = receiving;
        this.companies = companies;
        this.claims = claims;
    }

    /** @return whether it was confirmed; not if another server has it, or if it was confirmed meanwhile */
    public boolean handle(Caller caller, UUID id) {
        if (!claims.take("deliveryNote:confirmByItself", id)) {
            return false;
        }
        var work = desk.open(caller, id, Expected.ANY);
        var rule = companies.get(caller.companyId()).settings().autoConfirmDelivery();
        boolean due = rule.shippedBy(caller.now().day())
                .filter(work.note()::unconfirmedSince)
                .isPresent();
        if (due) {
            receiving.confirm(caller, work, Confirmation.whole(caller.now().day()));
        }
        return due;
    }
}
