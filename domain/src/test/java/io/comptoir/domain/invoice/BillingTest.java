package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.EUR;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.amount;
import static io.comptoir.domain.invoice.TestInvoices.content;
import static io.comptoir.domain.invoice.TestInvoices.discounted;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.invoice.TestInvoices.line;
import static io.comptoir.domain.invoice.TestInvoices.party;
import static io.comptoir.domain.invoice.TestInvoices.percent;
import static io.comptoir.domain.invoice.TestInvoices.terms;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillingTest {

    private static final UUID ORDER = id(30);
    private static final Content TEN = content(line(31, "10", "10.00", "20"));

    private final Supplier<UUID> ids = new Supplier<>() {
        private final AtomicLong last = new AtomicLong(1000);

        @Override
        public UUID get() {
            return id(last.incrementAndGet());
        }
    };

    private static BillableOrder order(InvoiceTerms invoiceTerms, Content content, String ordered, String supplied) {
        return order(ORDER, terms(), invoiceTerms, content, ordered, supplied);
    }

    private static BillableOrder order(
            UUID id, Terms terms, InvoiceTerms invoiceTerms, Content content, String ordered, String supplied) {
        var left = new LeftToBill(new BigDecimal(ordered), new BigDecimal(supplied), BigDecimal.ZERO);
        var all = content.lines().stream().collect(Collectors.toMap(l -> l.id(), l -> left));
        return new BillableOrder(id, "BC-1", true, terms, invoiceTerms, false, false, content, all);
    }

    private static BillableOrder with(BillableOrder o, boolean validated, boolean released, boolean delivered) {
        return new BillableOrder(
                o.id(), o.number(), validated, o.terms(), o.invoiceTerms(), released, delivered, o.content(), o.left());
    }

    private static BillableNote note(long n, UUID order, long orderLine, String left) {
        return new BillableNote(
                id(n),
                "BL-" + n,
                TODAY,
                List.of(new BillableNote.Line(id(n + 1), order, id(orderLine), new BigDecimal(left))));
    }

    @Nested
    class Of_delivery_notes {

        @Test
        void bills_what_was_delivered_and_names_where_it_comes_from() {
            var order = order(InvoiceTerms.AFTER_DELIVERY, TEN, "10", "7");

            var bill = Billing.ofNotes(List.of(note(20, ORDER, 31, "7")), List.of(order), TODAY, ids);

            var line = bill.content().lines().getFirst();
            assertThat(line.quantity()).isEqualTo(new BigDecimal("7"));
            assertThat(line.sources())
                    .containsExactly(
                            new LineSource(DocumentType.DELIVERY_NOTE, id(20), id(21)),
                            new LineSource(DocumentType.ORDER, ORDER, id(31)));
            assertThat(bill.content().totals().gross()).isEqualTo(eur("84.00"));
            assertThat(bill.origin()).isEqualTo(new Origin(List.of(ORDER), List.of(id(20)), TODAY));
        }

        @Test
        void joins_several_notes_of_one_customer() {
            var first = order(InvoiceTerms.AFTER_DELIVERY, TEN, "10", "10");
            var second =
                    order(id(40), terms(), InvoiceTerms.AFTER_DELIVERY, content(line(41, "5", "1.00", "20")), "5", "5");

            var bill = Billing.ofNotes(
                    List.of(note(20, ORDER, 31, "10"), note(24, id(40), 41, "5")), List.of(first, second), TODAY, ids);

            assertThat(bill.content().lines()).hasSize(2);
            assertThat(bill.origin().orders()).containsExactly(ORDER, id(40));
        }

        @Test
        void never_mixes_customers_currencies_payment_terms_or_tax_regimes() {
            var ours = order(InvoiceTerms.AFTER_DELIVERY, TEN, "10", "10");
            var lines = content(line(41, "5", "1.00", "20"));
            var t = terms();
            var otherTerm = new Terms(
                    t.customer(), null, null, null, null, null, EUR, null, id(77), null, null, null, null, null);
            var p = party(CustomerKind.CONSUMER, null, "FR");
            var otherCustomer = new Terms(
                    new io.comptoir.domain.shared.document.Party(
                            id(2), "C2", p.name(), p.kind(), null, null, null, null, null, "fr", null, null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    EUR,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);

            for (var other : List.of(otherTerm, otherCustomer)) {
                var theirs = order(id(40), other, InvoiceTerms.AFTER_DELIVERY, lines, "5", "5");
                assertRefused(
                        () -> Billing.ofNotes(
                                List.of(note(20, ORDER, 31, "10"), note(24, id(40), 41, "5")),
                                List.of(ours, theirs),
                                TODAY,
                                ids),
                        InvoiceRule.NOT_INVOICED_TOGETHER);
            }
        }

        @Test
        void is_refused_when_nothing_is_left_or_nothing_has_left() {
            var order = order(InvoiceTerms.AFTER_DELIVERY, TEN, "0", "0");
            var notShipped = new BillableNote(id(20), "BL-20", null, List.of());

            assertRefused(
                    () -> Billing.ofNotes(List.of(note(20, ORDER, 31, "0")), List.of(order), TODAY, ids),
                    SharedRule.NOTHING_LEFT);
            assertRefused(
                    () -> Billing.ofNotes(List.of(notShipped), List.of(order), TODAY, ids),
                    InvoiceRule.NOT_YET_INVOICEABLE);
        }

        @Test
        void waits_as_the_invoice_terms_say() {
            var notes = List.of(note(20, ORDER, 31, "7"));
            var whole = order(InvoiceTerms.AFTER_ORDER_DELIVERED, TEN, "10", "7");
            var never = order(InvoiceTerms.DO_NOT_INVOICE, TEN, "10", "7");
            var schedule = order(InvoiceTerms.CUSTOMER_SCHEDULE, TEN, "10", "7");

            for (var held : List.of(whole, never, schedule)) {
                assertRefused(() -> Billing.ofNotes(notes, List.of(held), TODAY, ids), InvoiceRule.NOT_YET_INVOICEABLE);
            }
            assertThat(Billing.ofNotes(notes, List.of(with(whole, true, false, true)), TODAY, ids))
                    .isNotNull();
            assertThat(Billing.ofNotes(notes, List.of(with(never, true, true, false)), TODAY, ids))
                    .isNotNull();
            assertThat(Billing.ofNotes(notes, List.of(schedule), TODAY.withDayOfMonth(30), ids))
                    .isNotNull();
        }
    }

    @Nested
    class Of_orders {

        @Test
        void bills_at_once_what_the_terms_let_bill_at_once() {
            var order = order(InvoiceTerms.IMMEDIATE, TEN, "10", "0");

            var bill = Billing.ofOrders(List.of(order), true, TODAY, ids);

            assertThat(bill.content().totals().gross()).isEqualTo(eur("120.00"));
        }

        @Test
        void sends_goods_through_a_delivery_note_in_a_strict_flow_only() {
            var order = order(InvoiceTerms.AFTER_DELIVERY, TEN, "10", "0");

            assertRefused(() -> Billing.ofOrders(List.of(order), true, TODAY, ids), SharedRule.DOCUMENT_FLOW);
            assertThat(Billing.ofOrders(List.of(order), false, TODAY, ids)
                            .content()
                            .lines())
                    .hasSize(1);
        }

        @Test
        void bills_the_services_that_were_performed() {
            var services =
                    content(line(31, ItemKind.SERVICE, "10", "50.00", "20", List.of()), line(32, "10", "1.00", "20"));
            var order = order(InvoiceTerms.AFTER_DELIVERY, services, "10", "4");

            var bill = Billing.ofOrders(List.of(order), true, TODAY, ids);

            assertThat(bill.content().totals().net()).isEqualTo(eur("200.00"));
        }

        @Test
        void waits_until_the_order_binds_and_is_released() {
            var draft = with(order(InvoiceTerms.IMMEDIATE, TEN, "10", "0"), false, false, false);
            var held = order(InvoiceTerms.DO_NOT_INVOICE, TEN, "10", "0");
            var done = order(InvoiceTerms.IMMEDIATE, TEN, "0", "0");

            assertRefused(() -> Billing.ofOrders(List.of(draft), true, TODAY, ids), InvoiceRule.NOT_YET_INVOICEABLE);
            assertRefused(() -> Billing.ofOrders(List.of(held), true, TODAY, ids), InvoiceRule.NOT_YET_INVOICEABLE);
            assertRefused(() -> Billing.ofOrders(List.of(done), true, TODAY, ids), SharedRule.NOTHING_LEFT);
        }
    }

    @Nested
    class Discounts_of_a_part {

        @Test
        void keep_percentages_and_share_amounts_so_that_the_parts_are_the_whole() {
            var lines = List.of(discounted(line(31, "3", "10.00", "20"), amount("1.00"), percent("10")));
            var content = Content.of(EUR, lines, List.of(amount("2.00")));
            var nets = new java.util.ArrayList<Money>();

            for (int billed = 0; billed < 3; billed++) {
                var left = new LeftToBill(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(billed));
                var order = new BillableOrder(
                        ORDER,
                        "BC-1",
                        true,
                        terms(),
                        InvoiceTerms.IMMEDIATE,
                        false,
                        false,
                        content,
                        Map.of(id(31), left));
                nets.add(Billing.ofOrders(List.of(order), true, TODAY, ids)
                        .content()
                        .totals()
                        .net());
            }

            assertThat(Money.sum(EUR, nets)).isEqualTo(content.totals().net());
        }

        @Test
        void stay_percentages_of_the_document_where_all_orders_share_them() {
            var content = Content.of(EUR, TEN.lines(), List.of(percent("5")));

            var bill = Billing.ofOrders(List.of(order(InvoiceTerms.IMMEDIATE, content, "4", "0")), true, TODAY, ids);

            assertThat(bill.content().discounts()).containsExactly(percent("5"));
        }
    }

    @Test
    void an_order_is_completed_by_what_takes_the_last_of_it() {
        var order = order(InvoiceTerms.IMMEDIATE, TEN, "10", "0");
        var source = new LineSource(DocumentType.ORDER, ORDER, id(31));
        var ten = line(61, ItemKind.GOODS, "10", "10.00", "20", List.of(source));
        var nine = line(61, ItemKind.GOODS, "9", "10.00", "20", List.of(source));

        assertThat(Billing.completed(List.of(order), List.of(ten), List.of())).containsExactly(ORDER);
        assertThat(Billing.completed(List.of(order), List.of(nine), List.of())).isEmpty();
        assertThat(Billing.completed(List.of(order), List.of(ten), List.of(nine)))
                .isEmpty();
    }
}
