package io.comptoir.application.order;

import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.TestOrders;
import java.util.function.Supplier;

class InMemoryOrdersTest implements OrdersContract {

    private final InMemoryOrders orders = new InMemoryOrders();

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return what.get();
    }

    @Override
    public Order written() {
        return TestOrders.created();
    }
}
