package io.comptoir.domain.accounting;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.PaymentMethod;
import org.junit.jupiter.api.Test;

class MoneyEntriesTest {

    private final MoneyEntries entries = new MoneyEntries(ChartOfAccounts.FRENCH);

    @Test
    void money_that_comes_in_credits_the_customer() {
        var entry = entries.of(received(PaymentMethod.TRANSFER), TODAY, id(1));

        assertThat(entry.journal()).isEqualTo(JournalCode.BQ);
        assertThat(entry.lines())
                .containsExactly(
                        new EntryLine("512000", null, eur("30.00"), eur("0.00")),
                        new EntryLine("411000", "C0001", eur("0.00"), eur("30.00")));
    }

    @Test
    void cash_has_a_journal_of_its_own() {
        var entry = entries.of(received(PaymentMethod.CASH), TODAY, id(1));

        assertThat(entry.journal()).isEqualTo(JournalCode.CA);
        assertThat(entry.lines().getFirst().account()).isEqualTo("530000");
    }

    @Test
    void a_refund_debits_the_customer() {
        var party = TestInvoices.party(CustomerKind.COMPANY, null, "FR");
        var refund = Receipt.refund(party, PaymentMethod.TRANSFER, eur("30.00"), TODAY, id(9));
        var paid = Payment.record(id(8), "PR-2", refund, NOW).snapshot();

        assertThat(entries.of(paid, TODAY, id(1)).lines())
                .containsExactly(
                        new EntryLine("512000", null, eur("0.00"), eur("30.00")),
                        new EntryLine("411000", "C0001", eur("30.00"), eur("0.00")));
    }

    @Test
    void what_bounces_is_reversed_on_its_day() {
        var undone = entries.undone(received(PaymentMethod.TRANSFER), TODAY.plusDays(3), id(2));

        assertThat(undone.date()).isEqualTo(TODAY.plusDays(3));
        assertThat(undone.lines().getFirst()).isEqualTo(new EntryLine("512000", null, eur("0.00"), eur("30.00")));
    }

    private static PaymentSnapshot received(PaymentMethod method) {
        var party = TestInvoices.party(CustomerKind.COMPANY, null, "FR");
        return Payment.record(id(7), "PR-1", Receipt.incoming(party, method, eur("30.00"), TODAY, null), NOW)
                .snapshot();
    }
}
