package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.carrier.Carrier;
import java.util.UUID;

/** Reads a carrier. */
@UseCase("carrier:read")
public class ReadCarrier {

    private final Carriers carriers;

    public ReadCarrier(Carriers carriers) {
        this.carriers = carriers;
    }

    public Carrier handle(Caller caller, UUID id) {
        return carriers.get(id);
    }
}
