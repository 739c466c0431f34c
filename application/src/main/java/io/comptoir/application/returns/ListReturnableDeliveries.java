package io.comptoir.application.returns;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Lists the delivered notes of a customer with what may still come back of each line (F120). */
@UseCase("return:list")
public class ListReturnableDeliveries {

    private final Customers customers;
    private final ReturnableDeliveries deliveries;

    public ListReturnableDeliveries(Customers customers, ReturnableDeliveries deliveries) {
        this.customers = customers;
        this.deliveries = deliveries;
    }

    public List<ReturnableDeliveries.Delivery> handle(Caller caller, UUID customerId) {
        return deliveries.of(customers.get(customerId).id());
    }
}
