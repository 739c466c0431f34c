package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderSnapshot;
import java.util.UUID;
import java.util.function.Function;

/** Rewrites an order, or only its notes (F060, F061). */
@UseCase("order:update")
public class UpdateOrder {

    /** The order as it is written now, and as it is to be. */
    public record Edit(OrderSheet before, OrderSheet after) {}

    /** The order, as the caller has seen it, and what he makes of it. */
    public record Command(UUID id, Expected expected, Function<OrderSnapshot, Edit> edit) {}

    private final OrderDesk desk;
    private final OrderDrafting drafting;
    private final OrderReservations reservations;

    public UpdateOrder(OrderDesk desk, OrderDrafting drafting, OrderReservations reservations) {
        this.desk = desk;
        this.drafting = drafting;
        this.reservations = reservations;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, order);
        order.requireEditable(situation, caller.now());
        var before = order.snapshot();
        var event = order.update(changed(caller, command.edit().apply(before), before), situation, caller.now());
        desk.keep(caller, order, event);
        reservations.lower(before, order.snapshot());
        return desk.view(caller, order);
    }

    private OrderDraft changed(Caller caller, Edit edit, OrderSnapshot before) {
        if (edit.after().differsInNotesOnly(edit.before())) {
            var notes = edit.after().terms();
            return new OrderDraft(before.terms(), before.conditions(), before.content())
                    .noting(notes.contactId(), notes.customerReference(), notes.note());
        }
        return drafting.change(caller, edit.after(), before);
    }
}
