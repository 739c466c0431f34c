package io.comptoir.adapter.persistence.order;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.order.Orders;
import io.comptoir.application.order.OrdersContract;
import io.comptoir.application.order.UsualOrderTypes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.order.TestOrders;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgOrdersTest extends PostgresTest implements OrdersContract {

    private final PgOrders orders = new PgOrders(sql);

    @BeforeEach
    void what_orders_name() {
        committed(() -> new OrderTables(sql, ids, company).fill());
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return super.committed(what);
    }

    @Override
    public Order written() {
        return TestOrders.created();
    }

    @Test
    void are_read_in_two_statements_however_many_lines() {
        var id = added().id();

        committed(() -> {
            long before = sql.executed();
            orders.get(id);
            assertThat(sql.executed() - before).isEqualTo(2);
        });
    }

    @Test
    void refuse_an_id_or_an_external_reference_that_is_taken() {
        added();
        committed(() -> orders.add(referred(7)));

        assertRefused(() -> committed(() -> orders.add(TestOrders.created())), SharedRule.ALREADY_EXISTS);
        assertRefused(() -> committed(() -> orders.add(referred(8))), OrderRule.ORDER_REF_TAKEN);
    }

    @Test
    void give_back_optional_lines_and_every_type() {
        for (var type : OrderTypePreset.READY_MADE) {
            var line = TestOrders.optional(TestOrders.line(
                    1,
                    io.comptoir.domain.shared.document.ItemKind.GOODS,
                    "2",
                    io.comptoir.domain.shared.document.LinePrice.manual(TestOrders.dec("3"))));
            var own = new io.comptoir.domain.shared.document.SalesLine(
                    ids.next(),
                    1,
                    line.item(),
                    line.quantity(),
                    line.price(),
                    line.discounts(),
                    line.tax(),
                    line.dates(),
                    line.analytics(),
                    true,
                    line.sources());
            var draft = new OrderDraft(
                    TestOrders.terms(TestOrders.party(), null), TestOrders.conditions(type), TestOrders.content(own));
            var order = Order.draft(ids.next(), "BC-" + type.code(), draft, TestOrders.NOW);

            committed(() -> orders.add(order));

            assertThat(kept(order.id()).conditions()).isEqualTo(draft.conditions());
            assertThat(kept(order.id()).content().lines()).hasSize(1);
        }
    }

    @Test
    void know_the_ready_made_types_and_those_of_the_company() {
        var types = new PgOrderTypes(sql, new ListSql(sql));
        assertThat(committed(() -> types.preset("POS"))).contains(OrderTypePreset.POS);
        assertThat(committed(() -> types.preset("NONE"))).isEmpty();

        committed(() -> new UsualOrderTypes(types, ids).create(TestOrders.NOW));
        var counter = committed(() -> sql.one(
                        "SELECT id FROM order_type WHERE company_id = ? AND code = 'POS'", r -> r.uuid("id"), company))
                .orElseThrow();
        committed(() -> types.update(types.lock(counter, Expected.ANY).archive(TestOrders.NOW)));

        assertThat(committed(() -> types.preset("POS"))).isEmpty();
        assertThat(committed(() -> types.get(counter)).preset()).isEqualTo(OrderTypePreset.POS);
    }

    private static Order referred(long n) {
        var conditions =
                TestOrders.conditions(OrderTypePreset.STANDARD).through("EDI", List.of(new ExternalRef("edi", "4711")));
        var draft = new OrderDraft(TestOrders.terms(TestOrders.party(), null), conditions, TestOrders.content());
        return Order.draft(TestOrders.id(n), "BC-" + n, draft, TestOrders.NOW);
    }
}
