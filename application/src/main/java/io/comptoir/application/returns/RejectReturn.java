package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rejects a return that was submitted; what it held is free again. */
@UseCase("return:reject")
public class RejectReturn {

    public record Command(
            UUID id, Expected expected, @Nullable String reason) {}

    private final ReturnDesk desk;
    private final ReturnViewing viewing;

    public RejectReturn(ReturnDesk desk, ReturnViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public ReturnView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.id(), command.expected());
        desk.save(caller, work.document(), work.document().reject(command.reason(), work.situation(), caller.now()));
        return viewing.show(caller, command.id());
    }
}
