package io.comptoir.application.delivery;

import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.delivery.DeliverySituation;
import java.util.List;

/**
 * A delivery note in hand, with its orders.
 *
 * @param orders that it delivers, with what has become of them; empty in a free flow
 */
record DeliveryWork(DeliveryNote note, List<Candidate> orders, DeliverySituation situation) {}
