package io.comptoir.adapter.persistence.invoice;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSettlement;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.Issuance;
import io.comptoir.domain.invoice.Origin;
import io.comptoir.domain.invoice.Recovery;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.LineTotal;
import io.comptoir.domain.shared.totals.Totals;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Invoices as they come back from their rows, figure for figure as they were stored. */
final class StoredInvoices {

    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};
    private static final TypeReference<List<Discount>> DISCOUNTS = new TypeReference<>() {};

    private StoredInvoices() {}

    /** A header row, before its lines are known. */
    record Header(InvoiceSnapshot withoutLines, Currency currency) {

        UUID id() {
            return withoutLines.id();
        }

        Invoice with(List<Line> lines) {
            var s = withoutLines;
            var t = s.content().totals();
            var own = lines.stream().filter(l -> l.invoiceId().equals(s.id())).toList();
            var totals = new Totals(
                    t.linesNet(),
                    t.allowance(),
                    t.net(),
                    t.tax(),
                    t.gross(),
                    t.taxes(),
                    t.split(),
                    own.stream().map(l -> l.total(currency)).toList());
            var content = new Content(
                    currency, own.stream().map(Line::line).toList(), s.content().discounts(), totals);
            return Invoice.restore(new InvoiceSnapshot(
                    s.id(),
                    s.kind(),
                    s.status(),
                    s.head(),
                    s.terms(),
                    content,
                    s.origin(),
                    s.issuance(),
                    s.settlement(),
                    s.recovery()));
        }
    }

    /** A line row. */
    record Line(UUID invoiceId, SalesLine line, ResultAmounts amounts) {

        LineTotal total(Currency currency) {
            return amounts.total(currency);
        }
    }

    /** The figures of a line row. */
    record ResultAmounts(
            java.math.BigDecimal gross,
            java.math.BigDecimal allowance,
            java.math.BigDecimal net,
            java.math.BigDecimal documentShare,
            java.math.BigDecimal tax) {

        LineTotal total(Currency currency) {
            return new LineTotal(
                    new Money(gross, currency),
                    new Money(allowance, currency),
                    new Money(net, currency),
                    new Money(documentShare, currency),
                    new Money(tax, currency));
        }
    }

    static Header header(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        var content = new Content(currency, List.of(), row.json("discounts", DISCOUNTS), totals(row, currency));
        var snapshot = new InvoiceSnapshot(
                row.uuid("id"),
                row.code("kind", InvoiceKind.class),
                row.code("status", InvoiceStatus.class),
                head(row),
                row.json("terms", Terms.class),
                content,
                row.json("origin", Origin.class),
                row.jsonOrNull("issuance", Issuance.class),
                settlement(row, currency),
                row.json("recovery", Recovery.class));
        return new Header(snapshot, currency);
    }

    static Line line(ResultRow row) {
        return new Line(
                row.uuid("invoice_id"),
                row.json("detail", SalesLine.class),
                new ResultAmounts(
                        row.decimal("gross"),
                        row.decimal("allowance"),
                        row.decimal("net"),
                        row.decimal("document_share"),
                        row.decimal("tax")));
    }

    private static Head head(ResultRow row) {
        return new Head(
                row.stringOrNull("number"),
                row.integer("version"),
                false,
                row.json("created", Stamp.class),
                row.json("updated", Stamp.class),
                row.json("status_dates", STATUS_DATES));
    }

    private static Totals totals(ResultRow row, Currency currency) {
        var taxes = row.json("taxes", StoredTaxes.class);
        return new Totals(
                money(row, "lines_net", currency),
                money(row, "allowance", currency),
                money(row, "net", currency),
                money(row, "tax", currency),
                money(row, "gross", currency),
                taxes.taxes(),
                taxes.split(),
                List.of());
    }

    private static InvoiceSettlement settlement(ResultRow row, Currency currency) {
        return new InvoiceSettlement(
                money(row, "gross", currency),
                money(row, "paid", currency),
                money(row, "credited", currency),
                money(row, "corrected", currency));
    }

    static Money money(ResultRow row, String column, Currency currency) {
        return new Money(row.decimal(column), currency);
    }
}
