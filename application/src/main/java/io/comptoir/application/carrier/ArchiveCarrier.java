package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.carrier.Carrier;
import java.util.UUID;

/** Puts a carrier aside: documents keep it, new ones refuse it. */
@UseCase("carrier:archive")
public class ArchiveCarrier {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Carriers carriers;
    private final History history;

    public ArchiveCarrier(Carriers carriers, History history) {
        this.carriers = carriers;
        this.history = history;
    }

    public Carrier handle(Caller caller, Command command) {
        var carrier = carriers.lock(command.id(), command.expected()).archive(caller.now());
        carriers.update(carrier);
        history.record(
                caller, History.Entry.of("CARRIER", carrier.id(), carrier.code(), carrier.head(), "carrier.archived"));
        return carrier;
    }
}
