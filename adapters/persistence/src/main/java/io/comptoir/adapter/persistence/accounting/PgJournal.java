package io.comptoir.adapter.persistence.accounting;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.accounting.Journal;
import io.comptoir.application.accounting.JournalList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.accounting.JournalEntry;
import io.comptoir.domain.shared.money.Rounding;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Entries and their lines. */
@Singleton
public class PgJournal implements Journal, JournalList {

    private static final String LINES = """
            SELECT md5(e.id::text || l.position)::uuid AS id, e.id AS entry_id, l.position, e.journal, e.date,
                   l.account, l.auxiliary, e.label, e.piece_type, e.piece_id, e.piece_number, l.debit, l.credit,
                   e.currency, e.booked_at
              FROM journal_entry e
              JOIN journal_entry_line l ON l.company_id = e.company_id AND l.entry_id = e.id
             WHERE e.company_id = ?
            """;

    private final Sql sql;
    private final ListSql lists;

    public PgJournal(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
    }

    @Override
    public void add(JournalEntry entry) {
        sql.insert(
                "journal_entry",
                Row.of("id", entry.id())
                        .with("journal", entry.journal())
                        .with("date", entry.date())
                        .with("piece_type", entry.piece().type())
                        .with("piece_id", entry.piece().id())
                        .with("piece_number", entry.piece().number())
                        .with("label", entry.label())
                        .with("currency", entry.lines().getFirst().debit().currency()));
        var rows = new ArrayList<Row>();
        for (var line : entry.lines()) {
            rows.add(Row.of("entry_id", entry.id())
                    .with("position", rows.size() + 1)
                    .with("account", line.account())
                    .with("auxiliary", line.auxiliary())
                    .with("debit", line.debit().amount())
                    .with("credit", line.credit().amount()));
        }
        sql.insertAll("journal_entry_line", rows);
    }

    @Override
    public Page<JournalList.Line> page(ListRequest request) {
        return lists.page(
                request,
                LINES,
                List.of(Scope.companyId()),
                r -> new JournalList.Line(
                        r.uuid("id"),
                        r.uuid("entry_id"),
                        r.integer("position"),
                        r.string("journal"),
                        r.date("date"),
                        r.string("account"),
                        r.stringOrNull("auxiliary"),
                        r.string("label"),
                        r.string("piece_type"),
                        r.uuid("piece_id"),
                        r.string("piece_number"),
                        amount(r, "debit"),
                        amount(r, "credit"),
                        r.string("currency")));
    }

    private static BigDecimal amount(ResultRow row, String side) {
        return Rounding.toCurrency(row.decimal(side), Currency.getInstance(row.string("currency")))
                .amount();
    }
}
