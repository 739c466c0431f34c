package io.comptoir.application.carrier;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.carrier.Carrier;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a carrier. */
@UseCase("carrier:update")
public class ChangeCarrier {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Carrier.Profile> change) {}

    private final Carriers carriers;
    private final History history;

    public ChangeCarrier(Carriers carriers, History history) {
        this.carriers = carriers;
        this.history = history;
    }

    public Carrier handle(Caller caller, Command command) {
        var before = carriers.lock(command.id(), command.expected());
        var carrier = before.change(command.change().apply(before.profile()), caller.now());
        carriers.update(carrier);
        history.record(
                caller,
                History.Entry.of(
                        "CARRIER",
                        carrier.id(),
                        carrier.code(),
                        carrier.head(),
                        "carrier.updated",
                        Map.of("before", before.profile(), "after", carrier.profile())));
        return carrier;
    }
}
