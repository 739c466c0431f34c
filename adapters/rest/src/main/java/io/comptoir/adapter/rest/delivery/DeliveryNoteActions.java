package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.ReadDeliveryNote;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the delivery notes of a page. */
@Singleton
public class DeliveryNoteActions extends RowActions<ReadDeliveryNote, DeliveryView> {

    public DeliveryNoteActions(UseCases useCases, ReadDeliveryNote read) {
        super(
                useCases,
                "delivery-notes",
                read,
                ReadDeliveryNote::handle,
                (view, language) -> DeliveryNoteResponse.from(view, language).actions());
    }
}
