package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.delivery.DeliveryNote;

/**
 * What follows, in the same transaction, once a delivery was confirmed with differences. The caller holds the locks of
 * the orders and of the note, which is saved, and has not touched stock yet.
 */
public interface AfterConfirmation {

    void differed(Caller caller, DeliveryNote note);
}
