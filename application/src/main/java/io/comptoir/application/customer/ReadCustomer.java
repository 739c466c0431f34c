package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Reads a customer. */
@UseCase("customer:read")
public class ReadCustomer {

    private final Customers customers;

    public ReadCustomer(Customers customers) {
        this.customers = customers;
    }

    public CustomerView handle(Caller caller, UUID id) {
        return CustomerView.of(customers.get(id));
    }
}
