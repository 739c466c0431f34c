package io.comptoir.application.customer;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Optional;
import java.util.UUID;

/** The company's customers. */
public interface Customers {

    Optional<Customer> find(UUID id);

    default Customer get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("customer", id));
    }

    /** The customer that a request names: unknown and archived ones are refused. */
    default Customer referenced(UUID id) {
        return find(id).orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("customerId", id.toString())
                        .exception())
                .requireActive();
    }

    /**
     * The customer, nobody else's until the transaction ends. Credit checks and allocations lock him so that
     * two of them never count on the same money.
     */
    Customer lock(UUID id, Expected expected);

    /** Refuses a code or an external reference that another customer has. */
    void add(Customer customer);

    /** Refuses a code or an external reference that another customer has. */
    void update(Customer customer);

    /** Refuses while a document or a record names the customer. */
    void remove(UUID id);

    /** A code that no customer has. */
    String nextCode();

    /** Other customers with the same SIREN or e-mail address, at most ten of each. */
    Lookalikes lookalikes(Customer customer);
}
