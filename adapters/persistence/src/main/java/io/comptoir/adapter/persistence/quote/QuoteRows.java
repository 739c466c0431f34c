package io.comptoir.adapter.persistence.quote;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.totals.LineTotal;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quotes as rows to be written. */
final class QuoteRows {

    private QuoteRows() {}

    static Row header(QuoteSnapshot q) {
        var terms = q.terms();
        var totals = q.content().totals();
        return Row.of("id", q.id())
                .with("number", q.head().number())
                .with("status", q.status())
                .with("version", q.head().version())
                .with("revision", q.revision())
                .with("customer_id", terms.customerId())
                .with("sales_rep_id", terms.salesRepId())
                .with("author_id", q.head().created().by().id())
                .with("project_id", terms.projectId())
                .with("customer_reference", terms.customerReference())
                .with("binding", q.offer().binding())
                .with("valid_until", q.offer().validUntil())
                .with("currency", q.content().currency())
                .with("net", totals.net().amount())
                .with("tax", totals.tax().amount())
                .with("gross", totals.gross().amount())
                .with("terms", Json.of(terms))
                .with("discounts", Json.of(q.content().discounts()))
                .with("offer", Json.of(q.offer()))
                .with("outcome", Json.of(q.outcome()))
                .with("created", Json.of(q.head().created()))
                .with("updated", Json.of(q.head().updated()))
                .with("status_dates", Json.of(q.head().statusDates()))
                .with("created_at", q.head().created().at())
                .with("updated_at", q.head().updated().at())
                .with("known_as", knownAs(q));
    }

    static List<Row> lines(QuoteSnapshot q) {
        var counted = q.content().totals().lines().iterator();
        var rows = new ArrayList<Row>();
        for (var line : q.content().lines()) {
            rows.add(row(q, line, line.optional() ? alone(q, line) : counted.next()));
        }
        return rows;
    }

    private static Row row(QuoteSnapshot q, SalesLine line, LineTotal total) {
        return Row.of("id", line.id())
                .with("quote_id", q.id())
                .with("position", line.position())
                .with("product_id", line.item().productId())
                .with("optional", line.optional())
                .with("quantity", line.quantity())
                .with("net", total.net().amount())
                .with("detail", Json.of(line));
    }

    /** What an optional line would cost. */
    private static LineTotal alone(QuoteSnapshot q, SalesLine line) {
        return TotalsCalculator.calculate(q.content().currency(), List.of(line.toTotal()), List.of())
                .lines()
                .getFirst();
    }

    private static String knownAs(QuoteSnapshot q) {
        var customer = q.terms().customer();
        var prospect = q.offer().prospect();
        return Stream.of(
                        q.head().number(),
                        customer == null ? null : customer.code(),
                        customer == null ? null : customer.name(),
                        prospect == null ? null : prospect.name(),
                        q.terms().customerReference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
