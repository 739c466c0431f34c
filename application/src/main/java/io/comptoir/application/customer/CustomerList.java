package io.comptoir.application.customer;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.customer.Customer;

/** The customers as they are listed and searched. */
public interface CustomerList {

    Page<Customer> page(ListRequest request);
}
