package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Shows what happened to a return. */
@UseCase("return:read")
public class ReadReturnHistory {

    private final Returns returns;
    private final History history;

    public ReadReturnHistory(Returns returns, History history) {
        this.returns = returns;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of(ReturnDesk.TYPE, returns.get(id).id());
    }
}
