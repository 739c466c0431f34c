package io.comptoir.adapter.persistence.credit;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.credit.InvoiceCredits;
import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.LineCredit;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.LinePart;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sums that credit notes take of invoice lines, added to in one statement whatever the number of lines. */
@Singleton
class PgInvoiceCredits implements InvoiceCredits {

    private static final String ADD = """
            WITH change AS (
                SELECT line_id, sum(q) AS quantity,
                       sum(n) FILTER (WHERE q <> 0) AS qn, sum(t) FILTER (WHERE q <> 0) AS qt,
                       sum(n) FILTER (WHERE q = 0) AS an, sum(t) FILTER (WHERE q = 0) AS at
                  FROM unnest(?::uuid[], ?::numeric[], ?::numeric[], ?::numeric[]) AS c(line_id, q, n, t)
                 GROUP BY line_id),
            known AS (
                UPDATE invoice_line_credit i
                   SET credited_quantity = credited_quantity + c.quantity,
                       quantity_net = quantity_net + coalesce(c.qn, 0),
                       quantity_tax = quantity_tax + coalesce(c.qt, 0),
                       amount_net = amount_net + coalesce(c.an, 0),
                       amount_tax = amount_tax + coalesce(c.at, 0)
                  FROM change c
                 WHERE i.company_id = ? AND i.invoice_line_id = c.line_id
                RETURNING i.invoice_line_id)
            INSERT INTO invoice_line_credit
                   (company_id, invoice_line_id, invoice_id, quantity, net, tax,
                    credited_quantity, quantity_net, quantity_tax, amount_net, amount_tax)
            SELECT l.company_id, l.id, l.invoice_id, abs(l.quantity), l.net - l.document_share, l.tax,
                   c.quantity, coalesce(c.qn, 0), coalesce(c.qt, 0), coalesce(c.an, 0), coalesce(c.at, 0)
              FROM change c
              JOIN invoice_line l ON l.company_id = ? AND l.id = c.line_id
             WHERE NOT EXISTS (SELECT FROM known k WHERE k.invoice_line_id = c.line_id)
            """;

    private record Taken(UUID lineId, LineCredit credit) {}

    private final Sql sql;

    PgInvoiceCredits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, LineCredit> of(UUID invoiceId) {
        return sql
                .list(
                        "SELECT c.*, i.currency FROM invoice_line_credit c"
                                + " JOIN invoice i ON i.company_id = c.company_id AND i.id = c.invoice_id"
                                + " WHERE c.company_id = ? AND c.invoice_id = ?",
                        PgInvoiceCredits::taken,
                        Scope.companyId(),
                        invoiceId)
                .stream()
                .collect(Collectors.toMap(Taken::lineId, Taken::credit));
    }

    @Override
    public void hold(CreditableInvoice invoice, List<CreditLine> lines) {
        add(lines, BigDecimal.ONE);
    }

    @Override
    public void release(CreditableInvoice invoice, List<CreditLine> lines) {
        add(lines, BigDecimal.ONE.negate());
    }

    @Override
    public List<UUID> invoicing(Collection<UUID> sourceLineIds) {
        return sql.list(
                "SELECT i.id FROM invoice i WHERE i.company_id = ? AND i.status = 'ISSUED' AND i.id IN ("
                        + "SELECT e.source_id FROM quantity_entry e"
                        + " WHERE e.company_id = ? AND e.line_id = ANY(?::uuid[]) AND e.kind = 'INVOICED')"
                        + " ORDER BY i.issue_date, i.number",
                row -> row.uuid("id"),
                Scope.companyId(),
                Scope.companyId(),
                sourceLineIds);
    }

    private void add(List<CreditLine> lines, BigDecimal sign) {
        var ofInvoice = lines.stream().filter(l -> l.invoiceLineId() != null).toList();
        if (ofInvoice.isEmpty()) {
            return;
        }
        sql.update(
                ADD,
                ofInvoice.stream()
                        .map(l -> Objects.requireNonNull(l.invoiceLineId()))
                        .toList(),
                ofInvoice.stream().map(l -> l.quantity().multiply(sign)).toList(),
                ofInvoice.stream()
                        .map(l -> l.covers().net().amount().multiply(sign))
                        .toList(),
                ofInvoice.stream()
                        .map(l -> l.covers().tax().amount().multiply(sign))
                        .toList(),
                Scope.companyId(),
                Scope.companyId());
    }

    private static Taken taken(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        return new Taken(
                row.uuid("invoice_line_id"),
                new LineCredit(
                        part(row, currency, row.decimal("credited_quantity"), "quantity"),
                        part(row, currency, BigDecimal.ZERO, "amount")));
    }

    private static LinePart part(ResultRow row, Currency currency, BigDecimal quantity, String kind) {
        return new LinePart(
                quantity,
                new Money(row.decimal(kind + "_net"), currency),
                new Money(row.decimal(kind + "_tax"), currency));
    }
}
