package io.comptoir.adapter.rest.carrier;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.carrier.ListCarriers;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.carrier.Carrier;
import jakarta.inject.Singleton;

/** Carriers in place of their ids. */
@Singleton
public class CarrierReference extends ListedReference<ListCarriers, Carrier> {

    public CarrierReference(UseCases useCases, ListCarriers list) {
        super(useCases, "carrier", list, ListCarriers::handle, new Shown<>(CarrierResponse.class, CarrierResponse::of));
    }
}
