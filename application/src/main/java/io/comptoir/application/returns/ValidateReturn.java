package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Validates a return that was submitted (F126). */
@UseCase("return:validate")
public class ValidateReturn {

    private final ReturnDesk desk;
    private final ReturnViewing viewing;

    public ValidateReturn(ReturnDesk desk, ReturnViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, UUID id, Expected expected) {
        var work = desk.open(caller, id, expected);
        desk.save(caller, work.document(), work.document().validate(work.situation(), caller.now()));
        return viewing.show(caller, id);
    }
}
