package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Unit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a unit. */
@UseCase("unit:create")
public class CreateUnit {

    /** The new unit; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, Unit.Profile profile) {}

    private final Units units;
    private final Ids ids;
    private final History history;

    public CreateUnit(Units units, Ids ids, History history) {
        this.units = units;
        this.ids = ids;
        this.history = history;
    }

    public Unit handle(Caller caller, Command command) {
        var unit = Unit.create(command.id() == null ? ids.next() : command.id(), command.profile(), caller.now());
        units.add(unit);
        history.record(caller, History.Entry.of("UNIT", unit.id(), unit.code(), unit.head(), "unit.created"));
        return unit;
    }
}
