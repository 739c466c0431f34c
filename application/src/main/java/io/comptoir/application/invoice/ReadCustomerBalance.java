package io.comptoir.application.invoice;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows what a customer owes, and for how long. */
@UseCase("customer:readBalance")
public class ReadCustomerBalance {

    private final Customers customers;
    private final Receivables receivables;

    public ReadCustomerBalance(Customers customers, Receivables receivables) {
        this.customers = customers;
        this.receivables = receivables;
    }

    public CustomerBalance handle(Caller caller, UUID customerId) {
        return receivables.balance(customers.get(customerId).id(), caller.now().day());
    }
}
