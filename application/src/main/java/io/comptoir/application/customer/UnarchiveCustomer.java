package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Takes a customer back from the archive. */
@UseCase("customer:archive")
public class UnarchiveCustomer {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Customers customers;
    private final History history;

    public UnarchiveCustomer(Customers customers, History history) {
        this.customers = customers;
        this.history = history;
    }

    public CustomerView handle(Caller caller, Command command) {
        var customer = customers.lock(command.id(), command.expected()).unarchive(caller.now());
        customers.update(customer);
        history.record(caller, CustomerEvents.of(customer, "customer.unarchived"));
        return CustomerView.of(customer);
    }
}
