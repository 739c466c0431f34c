package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.product.Unit;
import java.util.UUID;

/** Reads a unit. */
@UseCase("unit:read")
public class ReadUnit {

    private final Units units;

    public ReadUnit(Units units) {
        this.units = units;
    }

    public Unit handle(Caller caller, UUID id) {
        return units.get(id);
    }
}
