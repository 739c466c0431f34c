package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Puts a customer aside: documents keep him, new ones refuse him. */
@UseCase("customer:archive")
public class ArchiveCustomer {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Customers customers;
    private final History history;

    public ArchiveCustomer(Customers customers, History history) {
        this.customers = customers;
        this.history = history;
    }

    public CustomerView handle(Caller caller, Command command) {
        var customer = customers.lock(command.id(), command.expected()).archive(caller.now());
        customers.update(customer);
        history.record(caller, CustomerEvents.of(customer, "customer.archived"));
        return CustomerView.of(customer);
    }
}
