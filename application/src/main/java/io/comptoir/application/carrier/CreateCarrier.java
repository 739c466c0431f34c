package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.carrier.Carrier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a carrier. */
@UseCase("carrier:create")
public class CreateCarrier {

    /** The new one; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, Carrier.Profile profile) {}

    private final Carriers carriers;
    private final Ids ids;
    private final History history;

    public CreateCarrier(Carriers carriers, Ids ids, History history) {
        this.carriers = carriers;
        this.ids = ids;
        this.history = history;
    }

    public Carrier handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var carrier = Carrier.create(id, command.profile(), caller.now());
        carriers.add(carrier);
        history.record(caller, History.Entry.of("CARRIER", id, carrier.code(), carrier.head(), "carrier.created"));
        return carrier;
    }
}
