package io.comptoir.application.invoice;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.order.CreditExposures;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows what a customer owes, and for how long; what he has to his credit; and his exposure (F145). */
@UseCase("customer:readBalance")
public class ReadCustomerBalance {

    private final Customers customers;
    private final Receivables receivables;
    private final CustomerCredits credits;
    private final CreditExposures exposures;

    public ReadCustomerBalance(
            Customers customers, Receivables receivables, CustomerCredits credits, CreditExposures exposures) {
        this.customers = customers;
        this.receivables = receivables;
        this.credits = credits;
        this.exposures = exposures;
    }

    public CustomerStanding handle(Caller caller, UUID customerId) {
        var customer = customers.get(customerId);
        return new CustomerStanding(
                receivables.balance(customerId, caller.now().day()),
                receivables.open(customerId),
                credits.of(customerId),
                exposures.of(customerId),
                customer.credit().limit());
    }
}
