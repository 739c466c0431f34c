package io.comptoir.application.customer;

import java.util.function.Supplier;

class InMemoryCustomersTest implements CustomersContract {

    private final InMemoryCustomers customers = new InMemoryCustomers();

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return what.get();
    }
}
