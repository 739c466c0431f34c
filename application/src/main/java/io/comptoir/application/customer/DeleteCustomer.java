package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Deletes a customer whom nothing names. */
@UseCase("customer:delete")
public class DeleteCustomer {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Customers customers;
    private final History history;

    public DeleteCustomer(Customers customers, History history) {
        this.customers = customers;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var customer = customers.lock(command.id(), command.expected());
        customers.remove(customer.id());
        history.record(caller, CustomerEvents.deleted(customer));
    }
}
