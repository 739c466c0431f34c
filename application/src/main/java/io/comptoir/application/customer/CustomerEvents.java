package io.comptoir.application.customer;

import io.comptoir.application.shared.History;
import io.comptoir.domain.customer.Customer;
import java.util.Map;

/** What the history says of customers. Bank accounts are masked in it, because it is kept for good. */
final class CustomerEvents {

    static final String TYPE = "CUSTOMER";

    private CustomerEvents() {}

    static History.Entry of(Customer customer, String event) {
        return of(customer, event, Map.of());
    }

    static History.Entry updated(Customer before, Customer after) {
        return of(
                after,
                "customer.updated",
                Map.of(
                        "before",
                        before.profile().discreet(),
                        "after",
                        after.profile().discreet()));
    }

    static History.Entry deleted(Customer customer) {
        return of(
                customer,
                "customer.deleted",
                Map.of(
                        "snapshot",
                        new Customer(
                                customer.id(),
                                customer.head(),
                                customer.profile().discreet())));
    }

    private static History.Entry of(Customer customer, String event, Map<String, ?> details) {
        return new History.Entry(
                TYPE, customer.id(), customer.code(), event, customer.status().name(), customer.version(), details);
    }
}
