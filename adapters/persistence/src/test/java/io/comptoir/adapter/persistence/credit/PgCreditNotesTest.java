package io.comptoir.adapter.persistence.credit;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.domain.credit.CreditAllocation;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditPlanning;
import io.comptoir.domain.credit.CreditSituation;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.TestCredits;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.TestInvoices;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PgCreditNotesTest extends PostgresTest {

    private final PgCreditNotes notes = new PgCreditNotes(sql);
    private final PgInvoiceCredits credits = new PgInvoiceCredits(sql);
    private final InvoiceSnapshot invoice = TestCredits.invoice();

    @BeforeEach
    void an_invoice_of_a_customer() {
        committed(() -> {
            sql.update(
                    "INSERT INTO customer (company_id, id, version, archived, code, name, kind, status, language,"
                            + " currency, blocked, known_as, created_at, updated_at)"
                            + " VALUES (?, ?, 1, false, 'C0001', 'Client', 'COMPANY', 'QUALIFIED', 'fr', 'EUR',"
                            + " false, 'Client', now(), now())",
                    company,
                    TestInvoices.id(1));
            insertInvoice();
        });
    }

    private void insertInvoice() {
        var totals = invoice.content().totals();
        sql.update(
                "INSERT INTO invoice (company_id, id, kind, status, version, customer_id, currency, lines_net,"
                        + " allowance, net, tax, gross, paid, credited, corrected, doubtful, terms, origin, discounts,"
                        + " taxes, recovery, created, updated, status_dates, created_at, updated_at)"
                        + " VALUES (?, ?, 'STANDARD', 'DRAFT', 1, ?, 'EUR', ?, ?, ?, ?, ?, 0, 0, 0, false, '{}', '{}',"
                        + " '[]', '[]', '{}', '{}', '{}', '[]', now(), now())",
                company,
                invoice.id(),
                TestInvoices.id(1),
                totals.linesNet().amount(),
                totals.allowance().amount(),
                totals.net().amount(),
                totals.tax().amount(),
                totals.gross().amount());
        for (int i = 0; i < 2; i++) {
            insertLine(i);
        }
    }

    private void insertLine(int i) {
        var line = invoice.content().lines().get(i);
        var total = invoice.content().totals().lines().get(i);
        sql.insert(
                "invoice_line",
                Row.of("invoice_id", invoice.id())
                        .with("id", line.id())
                        .with("position", line.position())
                        .with("kind", line.item().kind())
                        .with("description", line.item().description())
                        .with("quantity", line.quantity())
                        .with("unit_price", line.price().unitPrice())
                        .with("tax_category", "S")
                        .with("tax_rate", line.tax().key().rate())
                        .with("gross", total.gross().amount())
                        .with("allowance", total.allowance().amount())
                        .with("net", total.net().amount())
                        .with("document_share", total.documentShare().amount())
                        .with("tax", total.tax().amount())
                        .with("detail", Json.of(line)));
    }

    private CreditNote added() {
        var note = TestCredits.draft();
        committed(() -> {
            notes.add(note);
            credits.hold(fresh(), note.snapshot().lines());
        });
        return note;
    }

    private CreditNote issued() {
        var id = added().id();
        return committed(() -> {
            var note = notes.lock(id, Expected.ANY);
            var settled = new CreditAllocation(invoice.id(), "FA-2026-00001", eur("10.00"), NOW);
            note.issue("BA-2026-00001", TestCredits.issuance(), List.of(settled), CreditSituation.CLEAR, NOW);
            notes.updateHeader(note);
            return note;
        });
    }

    private CreditableInvoice fresh() {
        return new CreditableInvoice(invoice, credits.of(invoice.id()));
    }

    private static void same(CreditNoteSnapshot found, CreditNoteSnapshot kept) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("head.changed")
                .isEqualTo(kept);
    }

    @Test
    void give_back_a_draft_as_it_was_added() {
        var note = added();

        same(committed(() -> notes.get(note.id())).snapshot(), note.snapshot());
    }

    @Test
    void give_back_an_issued_one_as_it_was_issued() {
        var note = issued();

        same(committed(() -> notes.get(note.id())).snapshot(), note.snapshot());
    }

    @Test
    void show_in_the_list_what_is_open() {
        var note = issued();

        var page = committed(() -> new PgCreditNoteList(new ListSql(sql))
                .page(new ListRequest(List.of(), "client", List.of(), 10, List.of(), false, true)));

        assertThat(page.items()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo("BA-2026-00001");
            assertThat(row.openAmount()).isEqualTo(note.snapshot().open().amount());
        });
    }

    @Nested
    class AnIssuedOne {

        @Test
        void never_changes_its_lines() {
            var note = issued();

            assertThatThrownBy(() -> committed(() -> {
                        sql.update(
                                "DELETE FROM credit_note_line WHERE company_id = ? AND credit_note_id = ?",
                                company,
                                note.id());
                    }))
                    .isInstanceOf(SqlFailure.class);
        }

        @Test
        void never_changes_what_is_printed() {
            var id = issued().id();

            assertThatThrownBy(() -> committed(() -> {
                        sql.update(
                                "UPDATE credit_note SET gross = 1, net = 1, tax = 0 WHERE company_id = ? AND id = ?",
                                company,
                                id);
                    }))
                    .isInstanceOf(SqlFailure.class);
        }

        @Test
        void never_goes_and_neither_does_a_draft() {
            var id = added().id();

            assertThatThrownBy(() -> committed(() -> {
                        sql.update("DELETE FROM credit_note WHERE company_id = ? AND id = ?", company, id);
                    }))
                    .isInstanceOf(SqlFailure.class);
        }
    }

    @Nested
    class WhatIsTakenOfALine {

        @Test
        void is_summed_and_given_back() {
            var note = added();
            var taken = committed(() -> credits.of(invoice.id())).get(TestCredits.FIRST);

            committed(() -> credits.release(fresh(), note.snapshot().lines()));

            assertThat(taken.byQuantity().quantity()).isEqualByComparingTo("1");
            assertThat(committed(PgCreditNotesTest.this::fresh).leftGross())
                    .isEqualTo(invoice.content().totals().gross());
        }

        @Test
        void keeps_amounts_apart_from_quantities() {
            var lines = CreditPlanning.amount(committed(PgCreditNotesTest.this::fresh), eur("12.34"), ids::next);

            committed(() -> credits.hold(fresh(), lines));

            var left = committed(PgCreditNotesTest.this::fresh);
            assertThat(left.leftGross())
                    .isEqualTo(invoice.content().totals().gross().minus(eur("12.34")));
            assertThat(left.credited().get(TestCredits.FIRST).byQuantity().quantity())
                    .isEqualByComparingTo("0");
        }

        @Test
        void is_never_more_than_the_line() {
            var all = CreditPlanning.allLeft(committed(PgCreditNotesTest.this::fresh), true, ids::next);
            committed(() -> credits.hold(fresh(), all));

            assertThatThrownBy(() -> committed(() -> credits.hold(fresh(), all)))
                    .isInstanceOf(SqlFailure.class);
        }
    }
}
