package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Closes a return that has come in and is credited as due. */
@UseCase("return:close")
public class CloseReturn {

    private final ReturnDesk desk;
    private final ReturnViewing viewing;

    public CloseReturn(ReturnDesk desk, ReturnViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, UUID id, Expected expected) {
        var work = desk.open(caller, id, expected);
        desk.save(caller, work.document(), work.document().close(work.situation(), caller.now()));
        return viewing.show(caller, id);
    }
}
