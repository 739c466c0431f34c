package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.order.OrderSnapshot;
import java.util.List;

/** What follows, in the same transaction, once goods have left. The caller holds the locks of orders and note. */
public interface AfterShipping {

    void shipped(Caller caller, DeliveryNote note, List<OrderSnapshot> orders);
}
