package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a customer. */
@UseCase("customer:read")
public class ReadCustomerHistory {

    private final Customers customers;
    private final History history;

    public ReadCustomerHistory(Customers customers, History history) {
        this.customers = customers;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of(CustomerEvents.TYPE, customers.get(id).id());
    }
}
