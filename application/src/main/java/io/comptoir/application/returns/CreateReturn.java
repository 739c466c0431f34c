package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;

/** Makes a return: of a sales representative it is submitted, of others it is validated (P24, P25). */
@UseCase("return:create")
public class CreateReturn {

    private final ReturnDrafting drafting;
    private final ReturnViewing viewing;

    public CreateReturn(ReturnDrafting drafting, ReturnViewing viewing) {
        this.drafting = drafting;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, ReturnRequest request) {
        return viewing.show(caller, drafting.make(caller, request).id());
    }
}
