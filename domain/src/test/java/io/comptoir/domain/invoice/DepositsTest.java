package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.EUR;
import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.content;
import static io.comptoir.domain.invoice.TestInvoices.discounted;
import static io.comptoir.domain.invoice.TestInvoices.draft;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.invoice.TestInvoices.line;
import static io.comptoir.domain.invoice.TestInvoices.percent;
import static io.comptoir.domain.invoice.TestInvoices.terms;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.company.DepositDeduction;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxKey;
import io.comptoir.domain.shared.totals.TaxedPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepositsTest {

    private static final TaxKey TWENTY = new TaxKey("S", new BigDecimal("20"), null);
    private static final TaxKey FIVE_FIVE = new TaxKey("S", new BigDecimal("5.5"), null);
    private static final UUID ORDER = id(30);

    /** 200.00 at 20 % and 100.00 at 5.5 %: 345.50 with tax. */
    private static final Content TWO_RATES = content(line(31, "20", "10.00", "20"), line(32, "10", "10.00", "5.5"));

    private static BillableOrder order(Content content) {
        return new BillableOrder(
                ORDER, "BC-2026-00001", true, terms(), InvoiceTerms.AFTER_DELIVERY, false, false, content, Map.of());
    }

    private static Deposit deposit(String at20, String at55) {
        var lines = TWO_RATES.lines();
        return new Deposit(
                id(50),
                ORDER,
                "FA-2026-00007",
                TODAY,
                true,
                List.of(
                        new Deposit.Part(id(51), lines.getFirst().tax(), eur(at20), eur(at20)),
                        new Deposit.Part(id(52), lines.getLast().tax(), eur(at55), eur(at55))));
    }

    private static Content invoiceOf(String quantity20, String quantity55) {
        var at20 = new LineSource(DocumentType.ORDER, ORDER, id(31));
        var at55 = new LineSource(DocumentType.ORDER, ORDER, id(32));
        return content(
                line(61, ItemKind.GOODS, quantity20, "10.00", "20", List.of(at20)),
                line(62, ItemKind.GOODS, quantity55, "10.00", "5.5", List.of(at55)));
    }

    private static List<Money> deducted(DepositDeduction policy, Content invoice, Set<UUID> completed) {
        var basis = new DepositsDeducted.Basis(policy, List.of(order(TWO_RATES)), completed);
        return DepositsDeducted.from(invoice, List.of(deposit("60.00", "30.00")), basis).stream()
                .map(DepositsDeducted.Deduction::net)
                .toList();
    }

    @Nested
    class Asking {

        @Test
        void asks_for_a_percentage_of_each_rate() {
            var parts = new DepositSize(new BigDecimal("30"), null).of(TWO_RATES.totals(), List.of());

            assertThat(parts)
                    .containsExactly(new DepositPart(TWENTY, eur("60.00")), new DepositPart(FIVE_FIVE, eur("30.00")));
        }

        @Test
        void spreads_an_amount_with_tax_over_the_rates() {
            var parts = new DepositSize(null, eur("345.50")).of(TWO_RATES.totals(), List.of());

            assertThat(parts)
                    .containsExactly(new DepositPart(TWENTY, eur("200.00")), new DepositPart(FIVE_FIVE, eur("100.00")));
        }

        @Test
        void never_asks_for_more_than_the_order_with_earlier_deposits() {
            var earlier = List.of(
                    new TaxedPart(TWENTY, eur("160.00"), eur("32.00")),
                    new TaxedPart(FIVE_FIVE, eur("80.00"), eur("4.40")));

            assertRefused(
                    () -> new DepositSize(new BigDecimal("21"), null).of(TWO_RATES.totals(), earlier),
                    SharedRule.EXCEEDS_REMAINDER);
            assertRefused(
                    () -> new DepositSize(null, eur("69.11")).of(TWO_RATES.totals(), earlier),
                    SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void wants_a_percentage_or_an_amount_and_not_both() {
            assertRefused(() -> new DepositSize(null, null), InvoiceRule.DEPOSIT_SIZE_REQUIRED);
            assertRefused(() -> new DepositSize(BigDecimal.ONE, eur("1.00")), InvoiceRule.DEPOSIT_SIZE_REQUIRED);
            assertRefused(
                    () -> new DepositSize(BigDecimal.ZERO, null).of(TWO_RATES.totals(), List.of()),
                    InvoiceRule.DEPOSIT_SIZE_REQUIRED);
        }

        @Test
        void makes_one_line_per_rate_in_the_customers_language() {
            var counter = new AtomicLong(70);
            var parts = List.of(new DepositPart(TWENTY, eur("60.00")), new DepositPart(FIVE_FIVE, eur("0.00")));

            var french = new DepositLines("fr", () -> id(counter.incrementAndGet()))
                    .asking("BC-2026-00001", TWO_RATES, parts);
            var english = new DepositLines("en", () -> id(counter.incrementAndGet()))
                    .asking("BC-2026-00001", TWO_RATES, parts);

            assertThat(french).hasSize(1);
            assertThat(french.getFirst().item().description()).isEqualTo("Acompte sur commande BC-2026-00001");
            assertThat(english.getFirst().item().description()).isEqualTo("Deposit on order BC-2026-00001");
            assertThat(Content.of(EUR, french, List.of()).totals().gross()).isEqualTo(eur("72.00"));
        }
    }

    @Nested
    class Deducting {

        @Test
        void takes_all_it_can_from_the_first_invoice_but_never_more_than_it_has_per_rate() {
            assertThat(deducted(DepositDeduction.FIRST_INVOICE, invoiceOf("20", "10"), Set.of()))
                    .containsExactly(eur("60.00"), eur("30.00"));
            assertThat(deducted(DepositDeduction.FIRST_INVOICE, invoiceOf("5", "1"), Set.of()))
                    .containsExactly(eur("50.00"), eur("10.00"));
        }

        @Test
        void takes_the_share_of_the_order_that_is_invoiced_when_pro_rata() {
            assertThat(deducted(DepositDeduction.PRO_RATA, invoiceOf("5", "1"), Set.of()))
                    .containsExactly(eur("15.00"), eur("3.00"));
            assertThat(deducted(DepositDeduction.PRO_RATA, invoiceOf("20", "10"), Set.of(ORDER)))
                    .containsExactly(eur("60.00"), eur("30.00"));
        }

        @Test
        void waits_for_the_invoice_that_completes_the_order_when_last() {
            assertThat(deducted(DepositDeduction.LAST, invoiceOf("5", "1"), Set.of()))
                    .isEmpty();
            assertThat(deducted(DepositDeduction.LAST, invoiceOf("20", "10"), Set.of(ORDER)))
                    .containsExactly(eur("60.00"), eur("30.00"));
        }

        @Test
        void takes_everything_where_the_order_has_nothing_at_that_rate() {
            var basis = new DepositsDeducted.Basis(DepositDeduction.PRO_RATA, List.of(order(content())), Set.of());

            var deductions = DepositsDeducted.from(invoiceOf("20", "10"), List.of(deposit("60.00", "30.00")), basis);

            assertThat(deductions)
                    .extracting(DepositsDeducted.Deduction::net)
                    .containsExactly(eur("60.00"), eur("30.00"));
        }

        @Test
        void never_makes_a_rate_of_the_invoice_negative() {
            qt().forAll(
                            integers().between(1, 30),
                            integers().between(1, 30),
                            integers().between(0, 30_000))
                    .checkAssert((q20, q55, cents) -> {
                        var invoice = invoiceOf(String.valueOf(q20), String.valueOf(q55));
                        var net = BigDecimal.valueOf(cents, 2).toPlainString();
                        var basis = new DepositsDeducted.Basis(
                                DepositDeduction.FIRST_INVOICE, List.of(order(TWO_RATES)), Set.of());
                        var deductions =
                                DepositsDeducted.from(invoice, List.of(deposit(net, net), deposit(net, net)), basis);
                        var counter = new AtomicLong(100);
                        var lines =
                                new DepositLines("fr", () -> id(counter.incrementAndGet())).deducting(deductions, 2);
                        var draft = draft(InvoiceKind.STANDARD, terms(), invoice);

                        draft.deduct(lines, NOW);

                        var totals = draft.content().totals();
                        assertThat(totals.taxes())
                                .allMatch(
                                        t -> !t.base().isNegative() && !t.tax().isNegative());
                        assertThat(totals.gross().isNegative()).isFalse();
                    });
        }

        @Test
        void is_worked_example_b_to_the_cent() {
            var own = Content.of(
                    EUR,
                    List.of(
                            line(61, "3", "33.335", "20"),
                            discounted(line(62, "7", "12.49", "20"), percent("5")),
                            line(63, "2.5", "9.99", "5.5")),
                    List.of(percent("3")));
            var invoice = draft(InvoiceKind.STANDARD, terms(), own);
            var deposit = new Deposit(
                    id(50),
                    ORDER,
                    "FA-2026-00007",
                    TODAY,
                    true,
                    List.of(new Deposit.Part(id(51), own.lines().getFirst().tax(), eur("60.00"), eur("60.00"))));
            var basis = new DepositsDeducted.Basis(DepositDeduction.FIRST_INVOICE, List.of(order(TWO_RATES)), Set.of());

            var deductions = DepositsDeducted.from(own, List.of(deposit), basis);
            invoice.deduct(new DepositLines("fr", () -> id(99)).deducting(deductions, 3), NOW);

            var totals = invoice.content().totals();
            var last = invoice.content().lines().getLast();
            assertThat(last.item().description()).isEqualTo("Acompte FA-2026-00007 du 21/11/2026");
            assertThat(last.quantity()).isEqualTo(new BigDecimal("-1"));
            assertThat(totals.linesNet()).isEqualTo(eur("148.05"));
            assertThat(totals.net()).isEqualTo(eur("141.81"));
            assertThat(totals.taxes()).extracting(t -> t.tax()).containsExactly(eur("23.52"), eur("1.33"));
            assertThat(totals.gross()).isEqualTo(eur("166.66"));
            assertThat(invoice.ownLines()).hasSize(3);
        }
    }
}
