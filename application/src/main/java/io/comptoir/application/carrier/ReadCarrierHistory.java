package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a carrier. */
@UseCase("carrier:read")
public class ReadCarrierHistory {

    private final Carriers carriers;
    private final History history;

    public ReadCarrierHistory(Carriers carriers, History history) {
        this.carriers = carriers;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of("CARRIER", carriers.get(id).id());
    }
}
