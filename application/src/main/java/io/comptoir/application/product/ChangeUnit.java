package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Unit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a unit. */
@UseCase("unit:update")
public class ChangeUnit {

    /** What becomes of the unit, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Unit.Profile> change) {}

    private final Units units;
    private final History history;

    public ChangeUnit(Units units, History history) {
        this.units = units;
        this.history = history;
    }

    public Unit handle(Caller caller, Command command) {
        var before = units.lock(command.id(), command.expected());
        var unit = before.change(command.change().apply(before.profile()), caller.now());
        units.update(unit);
        history.record(caller, History.Entry.of("UNIT", unit.id(), unit.code(), unit.head(), "unit.updated"));
        return unit;
    }
}
