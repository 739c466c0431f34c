package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a customer: typed in, or out of the contact of a quote that becomes an order. */
@Service
public class CustomerRegistration {

    private final Customers customers;
    private final CustomerGuard guard;
    private final Ids ids;
    private final History history;

    public CustomerRegistration(Customers customers, CustomerGuard guard, Ids ids, History history) {
        this.customers = customers;
        this.guard = guard;
        this.ids = ids;
        this.history = history;
    }

    /**
     * @param id only where the client made one
     * @param profile a blank code is replaced by the next one
     */
    public CustomerView register(Caller caller, @Nullable UUID id, Profile profile) {
        guard.check(caller, null, profile);
        var coded = profile.code().isBlank() ? profile.withCode(customers.nextCode()) : profile;
        var customer = Customer.register(id == null ? ids.next() : id, coded, caller.now());
        customers.add(customer);
        history.record(caller, CustomerEvents.of(customer, "customer.created"));
        return CustomerView.written(customer, customers.lookalikes(customer));
    }
}
