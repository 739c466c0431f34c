package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an order (F029, F030). */
@UseCase("order:create")
public class CreateOrder {

    /** The new order; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, OrderSheet sheet) {}

    private final OrderDrafting drafting;
    private final OrderCreation creation;
    private final OrderViewing viewing;

    public CreateOrder(OrderDrafting drafting, OrderCreation creation, OrderViewing viewing) {
        this.drafting = drafting;
        this.creation = creation;
        this.viewing = viewing;
    }

    public OrderView handle(Caller caller, Command command) {
        var draft = drafting.draft(caller, command.sheet());
        var order = creation.create(caller, command.id(), draft, List.of());
        return viewing.view(caller, order);
    }
}
