package io.comptoir.adapter.persistence.order;

import static io.comptoir.domain.shared.quantity.QuantityKind.BILLED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PgDocumentLinks;
import io.comptoir.adapter.persistence.shared.PgQuantityLedger;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.order.ListOrders;
import io.comptoir.application.order.OrderRow;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderWord;
import io.comptoir.domain.order.TestOrders;
import io.comptoir.domain.order.ValidationRequest;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgOrderListTest extends PostgresTest {

    private static final Time TIME = new Time() {
        @Override
        public Instant now() {
            return TestOrders.NOW.at();
        }

        @Override
        public LocalDate today(UUID companyId) {
            return TestOrders.NOW.day();
        }
    };

    private final PgOrders orders = new PgOrders(sql);
    private final PgOrderList list = new PgOrderList(new ListSql(sql));
    private final PgQuantityLedger ledger = new PgQuantityLedger(sql);
    private final Order order = TestOrders.created();

    @BeforeEach
    void a_validated_order() {
        committed(() -> new OrderTables(sql, ids, company).fill());
        order.validate(new ValidationRequest(List.of(), null), TestOrders.quiet(order), TestOrders.NOW);
        committed(() -> orders.add(order));
    }

    private void book(Object... kindsAndQuantities) {
        var entries = new ArrayList<QuantityEntry>();
        for (int i = 0; i < kindsAndQuantities.length; i += 2) {
            entries.add(new QuantityEntry(
                    TestOrders.id(1),
                    (QuantityKind) kindsAndQuantities[i],
                    new BigDecimal((String) kindsAndQuantities[i + 1]),
                    DocumentType.ORDER,
                    order.id(),
                    TestOrders.id(1)));
        }
        committed(() -> ledger.book(entries));
    }

    private List<OrderRow> found(UUID onlyOf, Condition... conditions) {
        var newest = new Sort(ListOrders.DEFINITION.field("createdAt").orElseThrow(), true);
        var request = new ListRequest(List.of(conditions), null, List.of(newest), 50, List.of(), false, true);
        return committed(() -> list.page(request, onlyOf)).items();
    }

    private static Condition is(String field, String value) {
        return new Condition(ListOrders.DEFINITION.field(field).orElseThrow(), Operator.IN, List.of(value));
    }

    @Test
    void says_at_every_step_what_the_domain_says() {
        var steps = List.<Object[]>of(
                new Object[] {PLANNED, "4"},
                new Object[] {DELIVERED, "4"},
                new Object[] {INVOICED, "4", BILLED, "4"},
                new Object[] {RETURNED, "1"},
                new Object[] {CREDITED, "1"},
                new Object[] {DELIVERED, "5", CONFIRMED, "9"},
                new Object[] {GIVEN_UP, "1"},
                new Object[] {INVOICED, "5"});
        for (var step : steps) {
            book(step);

            var sums = committed(() -> ledger.progress(List.of(TestOrders.id(1))));
            var progress = OrderProgress.of(order.snapshot(), sums);
            assertThat(found(null)).singleElement().satisfies(row -> {
                assertThat(row.status()).isEqualTo(progress.word(order.status()));
                assertThat(row.deliveryStatus()).isEqualTo(progress.deliveryStatus());
                assertThat(row.invoiceStatus()).isEqualTo(progress.invoiceStatus());
            });
        }
        assertThat(found(null).getFirst().status()).isEqualTo(OrderWord.DELIVERED);
    }

    @Test
    void is_filtered_by_the_users_words() {
        book(DELIVERED, "4");

        assertThat(found(null, is("status", "IN_DELIVERY"))).hasSize(1);
        assertThat(found(null, is("status", "VALIDATED"))).isEmpty();
        assertThat(found(null, is("deliveryStatus", "PARTIALLY_DELIVERED"), is("invoiceStatus", "NOT_INVOICED")))
                .hasSize(1);
        assertThat(found(null, is("customerId", TestOrders.CUSTOMER.toString()), is("number", "BC-2026-00001")))
                .hasSize(1);
        assertThat(found(null, is("externalRef", "edi:1"))).isEmpty();
    }

    @Test
    void shows_a_sales_representative_his_own_where_the_company_says_so() {
        assertThat(found(TestOrders.ADA.id())).hasSize(1);
        assertThat(found(TestOrders.BOB.id())).isEmpty();
    }

    @Test
    void names_orders_in_the_chain_by_the_users_word() {
        var quote = new DocumentRef(DocumentType.ORDER, order.id());
        book(DELIVERED, "4");

        var chain = committed(() -> new PgDocumentLinks(sql).chain(quote));

        assertThat(chain.documents()).singleElement().satisfies(d -> {
            assertThat(d.number()).isEqualTo("BC-2026-00001");
            assertThat(d.status()).isEqualTo("IN_DELIVERY");
        });
    }

    @Test
    void counts_each_euro_of_exposure_once() {
        var exposures = new PgCreditExposures(sql, TIME);

        assertThat(committed(() -> exposures.of(TestOrders.CUSTOMER)).undeliveredOrders())
                .isEqualByComparingTo("60");
        book(DELIVERED, "4");
        assertThat(committed(() -> exposures.of(TestOrders.CUSTOMER)))
                .satisfies(e -> assertThat(e.undeliveredOrders()).isEqualByComparingTo("36"))
                .satisfies(e -> assertThat(e.uninvoicedDeliveries()).isEqualByComparingTo("24"));
        book(INVOICED, "10");
        assertThat(committed(() -> exposures.lock(TestOrders.CUSTOMER)).total()).isEqualByComparingTo("0");
    }

    @Test
    void knows_that_nothing_was_received() {
        var received = committed(() -> new PgOrderMoney(sql, TIME).of(order.id()));

        assertThat(received.paid()).isEqualByComparingTo("0");
        assertThat(received.overdue()).isFalse();
        assertThat(received.openDeposits()).isEmpty();
        assertThat(received.payments()).isEmpty();
    }
}
