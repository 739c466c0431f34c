package io.comptoir.adapter.rest.customer;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.customer.ListCustomers;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.customer.Customer;
import jakarta.inject.Singleton;

/** Customers in place of their ids. */
@Singleton
public class CustomerReference extends ListedReference<ListCustomers, Customer> {

    public CustomerReference(UseCases useCases, ListCustomers list) {
        super(
                useCases,
                "customer",
                list,
                ListCustomers::handle,
                new Shown<>(CustomerResponse.class, CustomerResponse::of));
    }
}
