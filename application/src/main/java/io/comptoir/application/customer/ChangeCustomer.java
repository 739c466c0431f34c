package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.customer.Profile;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a customer. Documents that name him keep what he was. */
@UseCase("customer:update")
public class ChangeCustomer {

    /** What becomes of him, told under his lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Profile> change) {}

    private final Customers customers;
    private final CustomerGuard guard;
    private final History history;

    public ChangeCustomer(Customers customers, CustomerGuard guard, History history) {
        this.customers = customers;
        this.guard = guard;
        this.history = history;
    }

    public CustomerView handle(Caller caller, Command command) {
        var before = customers.lock(command.id(), command.expected());
        var profile = command.change().apply(before.profile());
        guard.check(caller, before.profile(), profile);
        var customer = before.change(profile, caller.now());
        customers.update(customer);
        history.record(caller, CustomerEvents.updated(before, customer));
        return CustomerView.written(customer, customers.lookalikes(customer));
    }
}
