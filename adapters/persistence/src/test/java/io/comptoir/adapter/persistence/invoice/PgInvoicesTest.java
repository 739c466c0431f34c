package io.comptoir.adapter.persistence.invoice;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.invoice.InvoiceIssuing.How;
import io.comptoir.application.invoice.InvoiceList;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.PaymentStatus;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.error.DomainException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgInvoicesTest extends PostgresTest {

    private final InvoiceTables tables = new InvoiceTables(sql, ids, company);

    @BeforeEach
    void a_customer() {
        committed(tables::customer);
    }

    private Invoice issued() {
        var draft = committed(tables::added);
        return committed(() -> tables.issuing().issue(tables.caller(), draft.id(), Expected.ANY, How.TODAY));
    }

    private InvoiceSnapshot read(UUID id) {
        return committed(() -> tables.invoices.get(id)).snapshot();
    }

    private static void same(InvoiceSnapshot found, InvoiceSnapshot kept) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("head.changed")
                .isEqualTo(kept);
    }

    @Test
    void give_back_a_draft_as_it_was_added() {
        var draft = committed(tables::added);

        same(read(draft.id()), draft.snapshot());
    }

    @Test
    void give_back_an_issued_invoice_as_it_was_issued() {
        var invoice = issued();

        var found = read(invoice.id());

        same(found, invoice.snapshot());
        assertThat(found.head().number()).matches("FA-2026-\\d{5}");
        assertThat(found.dueDates()).hasSize(1);
    }

    @Test
    void keep_what_is_paid_credited_and_disputed() {
        var id = issued().id();
        committed(() -> {
            var invoice = tables.invoices.lock(id, Expected.ANY);
            invoice.pay(eur("10.00"));
            invoice.settleByCredit(eur("5.00"));
            invoice.dispute(eur("7.00"), "prix", NOW);
            tables.invoices.update(invoice);
        });

        var found = read(id);

        assertThat(found.settlement().open())
                .isEqualTo(found.settlement().gross().minus(eur("15.00")));
        assertThat(found.recovery().dispute()).isNotNull();
        var open = committed(() -> new PgReceivables(sql, new ListSql(sql)).open(TestInvoices.id(1)));
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().open()).isEqualTo(found.settlement().open());
        var balance = committed(() ->
                new PgReceivables(sql, new ListSql(sql)).balance(TestInvoices.id(1), TestInvoices.TODAY.plusDays(31)));
        assertThat(balance.perCurrency().getFirst().overdue())
                .isEqualTo(found.settlement().open());
        assertThat(balance.perCurrency().getFirst().disputed()).isEqualTo(eur("7.00"));
        assertThat(balance.perCurrency().getFirst().upTo60())
                .isEqualTo(found.settlement().open());
    }

    @Test
    void refuse_an_unknown_invoice_and_a_version_that_is_not_there() {
        var draft = committed(tables::added);

        assertThatThrownBy(() -> committed(() -> tables.invoices.get(ids.next())))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> committed(() -> tables.invoices.lockAll(List.of(draft.id(), ids.next()))))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> committed(() -> tables.invoices.lock(draft.id(), new Expected(9))))
                .isInstanceOf(DomainException.StaleVersion.class);
    }

    @Test
    void change_and_remove_drafts() {
        var id = committed(tables::added).id();
        committed(() -> {
            var draft = tables.invoices.lock(id, Expected.ANY);
            draft.update(draft.terms(), TestInvoices.content(TestInvoices.line(901, "1", "5.00", "20")), NOW);
            tables.invoices.update(draft);
        });
        assertThat(read(id).content().lines()).hasSize(1);

        committed(() -> tables.invoices.remove(id));

        assertThat(committed(() -> tables.invoices.find(id))).isEmpty();
    }

    @Test
    void list_with_payment_status_and_overdue() {
        var invoice = issued();
        var request = new ListRequest(List.of(), "client", List.of(), 50, List.of(), false, true);

        var page = committed(() -> new PgInvoiceList(new ListSql(sql)).page(request, TestInvoices.TODAY.plusDays(1)));

        assertThat(page.items()).hasSize(1);
        var row = page.items().getFirst();
        assertThat(row.number()).isEqualTo(invoice.snapshot().head().number());
        assertThat(row.paymentStatus()).isEqualTo(PaymentStatus.UNPAID);
        assertThat(row.overdue()).isTrue();
        assertThat(row.grossAmount()).isEqualTo(invoice.settlement().gross().amount());
        assertThat(InvoiceList.DEFINITION.field("paymentStatus")).isPresent();
    }

    @Nested
    class Once_issued {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "UPDATE invoice SET number = 'FA-2026-99999' WHERE id = ?",
                    "UPDATE invoice SET gross = gross + 1, net = net + 1, lines_net = lines_net + 1 WHERE id = ?",
                    "UPDATE invoice SET issue_date = issue_date - 1 WHERE id = ?",
                    "UPDATE invoice SET terms = '{}' WHERE id = ?",
                    "UPDATE invoice SET issuance = '{}' WHERE id = ?",
                    "UPDATE invoice SET customer_id = company_id WHERE id = ?",
                    "UPDATE invoice SET status = 'DRAFT', number = NULL, issue_date = NULL, issuance = NULL WHERE id = ?",
                    "DELETE FROM invoice WHERE id = ?",
                    "UPDATE invoice_line SET quantity = quantity + 1 WHERE invoice_id = ?",
                    "UPDATE invoice_line SET description = 'autre' WHERE invoice_id = ?",
                    "DELETE FROM invoice_line WHERE invoice_id = ?",
                    "UPDATE receivable SET due_date = due_date + 30 WHERE invoice_id = ?",
                    "UPDATE receivable SET amount = amount + 1 WHERE invoice_id = ?",
                    "DELETE FROM receivable WHERE invoice_id = ?",
                    "UPDATE fiscal_event SET payload = '{}' WHERE document_id = ?",
                    "DELETE FROM fiscal_event WHERE document_id = ?"
                })
        void refuses_to_change_or_go_in_the_database_itself(String statement) {
            var id = issued().id();

            assertThatThrownBy(() -> committed(() -> sql.update(statement, id))).isInstanceOf(SqlFailure.class);
        }

        @Test
        void accepts_that_it_is_cancelled_by_credit_notes() {
            var id = issued().id();

            committed(() -> {
                var invoice = tables.invoices.lock(id, Expected.ANY);
                invoice.credit(invoice.settlement().gross(), NOW);
                tables.invoices.update(invoice);
            });

            assertThat(read(id).status()).isEqualTo(InvoiceStatus.CANCELLED);
        }
    }
}
