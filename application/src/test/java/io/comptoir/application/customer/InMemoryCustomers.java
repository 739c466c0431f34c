package io.comptoir.application.customer;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Customers in memory. */
public class InMemoryCustomers implements Customers {

    private final Map<UUID, Customer> rows = new LinkedHashMap<>();
    private int lastCode;

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
        refuseTaken(customer);
        rows.put(customer.id(), customer);
    }

    @Override
    public void update(Customer customer) {
        refuseTaken(customer);
        if (get(customer.id()).version() != customer.version() - 1) {
            throw new StaleVersion(get(customer.id()).version());
        }
        rows.put(customer.id(), customer);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public String nextCode() {
        String code;
        do {
            lastCode++;
            code = String.format(Locale.ROOT, "CL-%05d", lastCode);
        } while (isTaken(code));
        return code;
    }

    @Override
    public Lookalikes lookalikes(Customer customer) {
        return new Lookalikes(codesWithSame(customer, c -> c.identity().siren()), codesWithSame(customer, c -> {
            var email = c.profile().communication().email();
            return email == null ? null : email.toLowerCase(Locale.ROOT);
        }));
    }

    private List<String> codesWithSame(Customer customer, Function<Customer, @Nullable String> what) {
        var wanted = what.apply(customer);
        return rows.values().stream()
                .filter(c -> !c.id().equals(customer.id()) && wanted != null && wanted.equals(what.apply(c)))
                .map(Customer::code)
                .sorted()
                .limit(10)
                .toList();
    }

    private boolean isTaken(String code) {
        return rows.values().stream().anyMatch(c -> c.code().equals(code));
    }

    private void refuseTaken(Customer customer) {
        for (var other : rows.values()) {
            if (!other.id().equals(customer.id())) {
                SharedRule.ALREADY_EXISTS.check(!other.code().equals(customer.code()), "code", customer.code());
                SharedRule.ALREADY_EXISTS.check(
                        other.profile().externalRefs().stream()
                                .noneMatch(customer.profile().externalRefs()::contains),
                        "code",
                        customer.code());
            }
        }
    }
}
