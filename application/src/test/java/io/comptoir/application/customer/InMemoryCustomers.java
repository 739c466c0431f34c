package io.comptoir.application.customer;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Customers in memory. */
public class InMemoryCustomers implements Customers {

    private final Map<UUID, Customer> rows = new LinkedHashMap<>();

    @Override
    public Optional<Customer> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Customer lock(UUID id, Expected expected) {
        var customer = get(id);
        expected.check(customer.version());
        return customer;
    }

    @Override
    public void add(Customer customer) {
        requireFreeCode(customer);
        rows.put(customer.id(), customer);
    }

    @Override
    public void update(Customer customer) {
        requireFreeCode(customer);
        rows.put(customer.id(), customer);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public String nextCode() {
        return String.format(Locale.ROOT, "C%05d", rows.size() + 1);
    }

    @Override
    public Lookalikes lookalikes(Customer customer) {
        return new Lookalikes(List.of(), List.of());
    }

    private void requireFreeCode(Customer customer) {
        boolean taken =
                rows.values().stream().anyMatch(c -> c.code().equals(customer.code()) && !c.id().equals(customer.id()));
        SharedRule.ALREADY_EXISTS.check(!taken, "code", customer.code());
    }
}
