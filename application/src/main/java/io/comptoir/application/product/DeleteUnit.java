package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a unit that nothing names. */
@UseCase("unit:delete")
public class DeleteUnit {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Units units;
    private final History history;

    public DeleteUnit(Units units, History history) {
        this.units = units;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var unit = units.lock(command.id(), command.expected());
        units.remove(unit.id());
        history.record(
                caller,
                History.Entry.of(
                        "UNIT", unit.id(), unit.code(), unit.head(), "unit.deleted", Map.of("snapshot", unit)));
    }
}
