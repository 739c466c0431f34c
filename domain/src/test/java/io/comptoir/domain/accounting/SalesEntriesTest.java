package io.comptoir.domain.accounting;

import static io.comptoir.domain.invoice.TestInvoices.EUR;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.invoice.TestInvoices.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.comptoir.domain.accounting.JournalEntry.Piece;
import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesEntriesTest {

    private static final List<String> RATES = List.of("20", "10", "5.5", "2.1");

    private final SalesEntries entries = new SalesEntries(ChartOfAccounts.FRENCH);

    @Test
    void an_invoice_debits_the_customer_and_credits_sales_and_tax() {
        var invoice = issued(
                InvoiceKind.STANDARD,
                Content.of(
                        EUR,
                        List.of(
                                line(11, ItemKind.GOODS, "10", "10.00", "20", List.of()),
                                line(12, ItemKind.SERVICE, "1", "50.00", "10", List.of())),
                        List.of()));

        var entry = entries.of(invoice, id(1)).orElseThrow();

        assertThat(entry.journal()).isEqualTo(JournalCode.VE);
        assertThat(entry.lines())
                .containsExactly(
                        new EntryLine("411000", "C0001", eur("175.00"), eur("0.00")),
                        new EntryLine("707000", null, eur("0.00"), eur("100.00")),
                        new EntryLine("706000", null, eur("0.00"), eur("50.00")),
                        new EntryLine("445710", null, eur("0.00"), eur("25.00")));
    }

    @Test
    void a_deposit_is_owed_to_the_customer_until_it_is_deducted() {
        var deposit = issued(
                InvoiceKind.DEPOSIT, TestInvoices.content(line(11, ItemKind.TEXT, "1", "60.00", "20", List.of())));
        var last = issued(
                InvoiceKind.STANDARD,
                TestInvoices.content(
                        line(11, ItemKind.GOODS, "1", "200.00", "20", List.of()),
                        line(12, ItemKind.SYSTEM, "-1", "60.00", "20", List.of())));

        assertThat(signed(entries.of(deposit, id(1)).orElseThrow(), "419100")).isEqualTo(eur("-60.00"));
        var entry = entries.of(last, id(2)).orElseThrow();
        assertThat(signed(entry, "419100")).isEqualTo(eur("60.00"));
        assertThat(signed(entry, "411000")).isEqualTo(eur("168.00"));
        assertThat(signed(entry, "707000")).isEqualTo(eur("-200.00"));
    }

    @Test
    void debits_are_credits_whatever_is_sold_at_whatever_discount() {
        qt().forAll(
                        lists().of(integers().between(1_000, 9_999_999)).ofSizeBetween(1, 12),
                        integers().between(0, 90))
                .checkAssert((prices, percent) -> {
                    var invoice = issued(InvoiceKind.STANDARD, content(prices, percent));
                    var totals = invoice.content().totals();

                    var entry = entries.of(invoice, id(1)).orElseThrow();

                    assertThat(sum(entry)).isEqualTo(eur("0.00"));
                    assertThat(signed(entry, "411000")).isEqualTo(totals.gross());
                    assertThat(signed(entry, "707000").plus(signed(entry, "706000")))
                            .isEqualTo(totals.net().negate());
                    assertThat(signed(entry, "445710"))
                            .isEqualTo(Money.sum(
                                            EUR,
                                            totals.taxes().stream()
                                                    .map(TaxTotal::tax)
                                                    .toList())
                                    .negate());
                });
    }

    @Test
    void an_entry_that_does_not_balance_is_none() {
        var one = new EntryLine("411000", null, eur("1.00"), eur("0.00"));

        assertThatThrownBy(() -> new JournalEntry(
                        id(1),
                        JournalCode.VE,
                        TestInvoices.TODAY,
                        new Piece(DocumentType.INVOICE, id(2), "FA-1"),
                        "Facture",
                        List.of(one)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Content content(List<Integer> prices, int percent) {
        var lines = new ArrayList<SalesLine>();
        for (int price : prices) {
            int n = lines.size();
            var kind = n % 2 == 0 ? ItemKind.GOODS : ItemKind.SERVICE;
            var unitPrice = BigDecimal.valueOf(price, 3).toPlainString();
            lines.add(line(11 + n, kind, "1.5", unitPrice, RATES.get(n % RATES.size()), List.of()));
        }
        return Content.of(EUR, lines, percent == 0 ? List.of() : List.of(TestInvoices.percent(percent + ".5")));
    }

    private static InvoiceSnapshot issued(InvoiceKind kind, Content content) {
        return TestInvoices.issue(TestInvoices.draft(kind, TestInvoices.terms(), content))
                .snapshot();
    }

    private static Money signed(JournalEntry entry, String account) {
        return Money.sum(
                EUR,
                entry.lines().stream()
                        .filter(l -> l.account().equals(account))
                        .map(l -> l.debit().minus(l.credit()))
                        .toList());
    }

    private static Money sum(JournalEntry entry) {
        return Money.sum(
                EUR,
                entry.lines().stream().map(l -> l.debit().minus(l.credit())).toList());
    }
}
