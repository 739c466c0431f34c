package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a carrier that nothing names. */
@UseCase("carrier:delete")
public class DeleteCarrier {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Carriers carriers;
    private final History history;

    public DeleteCarrier(Carriers carriers, History history) {
        this.carriers = carriers;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var carrier = carriers.lock(command.id(), command.expected());
        carriers.remove(carrier.id());
        history.record(
                caller,
                History.Entry.of(
                        "CARRIER",
                        carrier.id(),
                        carrier.code(),
                        carrier.head(),
                        "carrier.deleted",
                        Map.of("snapshot", carrier)));
    }
}
