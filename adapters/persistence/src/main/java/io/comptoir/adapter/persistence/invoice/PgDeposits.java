package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.Deposits;
import io.comptoir.domain.invoice.Deposit;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.TaxedPart;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Deposits, with what other invoices deducted of them, in one statement. */
@Singleton
public class PgDeposits implements Deposits {

    private static final String DEDUCTIBLE = """
            SELECT i.id AS invoice_id, i.deposit_order_id, i.number, i.issue_date, i.currency, i.gross, i.corrected,
                   i.paid + i.credited = i.gross AS settled, l.detail, l.net - l.document_share AS base,
                   coalesce((SELECT sum(d.net)
                               FROM invoice_line d
                               JOIN invoice f ON f.company_id = d.company_id AND f.id = d.invoice_id
                              WHERE d.company_id = l.company_id AND d.deposit_line_id = l.id
                                AND f.status = 'ISSUED'), 0) AS deducted
              FROM invoice i
              JOIN invoice_line l ON l.company_id = i.company_id AND l.invoice_id = i.id
             WHERE i.company_id = ? AND i.deposit_order_id = ANY(?::uuid[]) AND i.status = 'ISSUED'
             ORDER BY i.issue_date, i.number, l.position
            """;

    private static final String ASKED = """
            SELECT i.currency, l.detail, l.net - l.document_share AS base, l.tax
              FROM invoice i
              JOIN invoice_line l ON l.company_id = i.company_id AND l.invoice_id = i.id
             WHERE i.company_id = ? AND i.deposit_order_id = ? AND i.status <> 'CANCELLED'
            """;

    private record Found(Deposit head, Deposit.Part part) {}

    private final Sql sql;

    public PgDeposits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Deposit> deductible(Collection<UUID> orderIds) {
        if (orderIds.isEmpty()) {
            return List.of();
        }
        return sql.list(DEDUCTIBLE, PgDeposits::found, Scope.companyId(), orderIds).stream()
                .collect(Collectors.groupingBy(Found::head, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> e.getKey().of(e.getValue().stream().map(Found::part).toList()))
                .filter(Deposit::anythingLeft)
                .toList();
    }

    @Override
    public List<TaxedPart> asked(UUID orderId) {
        return sql.list(
                ASKED,
                row -> {
                    var currency = Currency.getInstance(row.string("currency"));
                    var key = row.json("detail", SalesLine.class).tax().key();
                    return new TaxedPart(
                            key,
                            StoredInvoices.money(row, "base", currency),
                            StoredInvoices.money(row, "tax", currency));
                },
                Scope.companyId(),
                orderId);
    }

    private static Found found(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        var line = row.json("detail", SalesLine.class);
        var net = StoredInvoices.money(row, "base", currency);
        var head = new Deposit(
                row.uuid("invoice_id"),
                row.uuid("deposit_order_id"),
                row.string("number"),
                row.date("issue_date"),
                row.bool("settled"),
                List.of());
        return new Found(head, new Deposit.Part(line.id(), line.tax(), net, left(row, net, currency)));
    }

    /** Less what was deducted (negative nets) and its share of what credit notes took back. */
    private static Money left(ResultRow row, Money net, Currency currency) {
        var credited = Rounding.proportion(net, row.decimal("corrected"), row.decimal("gross"));
        return net.plus(StoredInvoices.money(row, "deducted", currency))
                .minus(credited)
                .max(Money.zero(currency));
    }
}
