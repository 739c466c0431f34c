package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a return. */
@UseCase("return:read")
public class ReadReturn {

    private final ReturnViewing viewing;

    public ReadReturn(ReturnViewing viewing) {
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, UUID id) {
        return viewing.show(caller, id);
    }
}
