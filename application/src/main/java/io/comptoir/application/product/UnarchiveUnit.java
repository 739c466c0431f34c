package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Unit;
import java.util.UUID;

/** Takes a unit back into use. */
@UseCase("unit:archive")
public class UnarchiveUnit {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Units units;
    private final History history;

    public UnarchiveUnit(Units units, History history) {
        this.units = units;
        this.history = history;
    }

    public Unit handle(Caller caller, Command command) {
        var unit = units.lock(command.id(), command.expected()).unarchive(caller.now());
        units.update(unit);
        history.record(caller, History.Entry.of("UNIT", unit.id(), unit.code(), unit.head(), "unit.unarchived"));
        return unit;
    }
}
