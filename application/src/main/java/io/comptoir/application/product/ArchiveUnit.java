package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Unit;
import java.util.UUID;

/** Puts a unit aside: documents keep it, new ones refuse it. */
@UseCase("unit:archive")
public class ArchiveUnit {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Units units;
    private final History history;

    public ArchiveUnit(Units units, History history) {
        this.units = units;
        this.history = history;
    }

    public Unit handle(Caller caller, Command command) {
        var unit = units.lock(command.id(), command.expected()).archive(caller.now());
        units.update(unit);
        history.record(caller, History.Entry.of("UNIT", unit.id(), unit.code(), unit.head(), "unit.archived"));
        return unit;
    }
}
