package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.totals.LineTotal;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders as rows to be written. */
final class OrderRows {

    private OrderRows() {}

    static Row header(OrderSnapshot o) {
        var terms = o.terms();
        var type = o.conditions().type();
        var totals = o.content().totals();
        return Row.of("id", o.id())
                .with("number", o.head().number())
                .with("status", o.status())
                .with("version", o.head().version())
                .with("type", type.code())
                .with("channel", o.conditions().channel())
                .with("customer_id", terms.customerId())
                .with("sales_rep_id", terms.salesRepId())
                .with("author_id", o.head().created().by().id())
                .with("project_id", terms.projectId())
                .with("warehouse_id", o.conditions().warehouseId())
                .with("customer_reference", terms.customerReference())
                .with("requested_date", terms.requestedDate())
                .with("currency", o.content().currency())
                .with("counts_in_exposure", type.countsInExposure())
                .with("may_invoice", mayInvoice(o))
                .with("under_tolerance", o.conditions().tolerance().under())
                .with("acknowledgement", o.followUp().acknowledgement())
                .with("net", totals.net().amount())
                .with("tax", totals.tax().amount())
                .with("gross", totals.gross().amount())
                .with("terms", Json.of(terms))
                .with("conditions", Json.of(o.conditions()))
                .with("discounts", Json.of(o.content().discounts()))
                .with("follow_up", Json.of(o.followUp()))
                .with("created", Json.of(o.head().created()))
                .with("updated", Json.of(o.head().updated()))
                .with("status_dates", Json.of(o.head().statusDates()))
                .with("created_at", o.head().created().at())
                .with("updated_at", o.head().updated().at())
                .with("known_as", knownAs(o));
    }

    static List<Row> lines(OrderSnapshot o) {
        var counted = o.content().totals().lines().iterator();
        var rows = new ArrayList<Row>();
        for (var line : o.content().lines()) {
            rows.add(row(o, line, line.optional() ? alone(o, line) : counted.next()));
        }
        return rows;
    }

    static List<Row> refs(OrderSnapshot o) {
        return o.conditions().externalRefs().stream()
                .map(r -> Row.of("order_id", o.id()).with("system", r.system()).with("external_id", r.id()))
                .toList();
    }

    private static Row row(OrderSnapshot o, SalesLine line, LineTotal total) {
        return Row.of("id", line.id())
                .with("order_id", o.id())
                .with("position", line.position())
                .with("kind", line.item().kind())
                .with("product_id", line.item().productId())
                .with("optional", line.optional())
                .with("quantity", line.quantity())
                .with("net", total.net().amount())
                .with("payable", total.payable().amount())
                .with("quote_line_id", quoteLine(line))
                .with("detail", Json.of(line));
    }

    /** What an optional line would cost. */
    private static LineTotal alone(OrderSnapshot o, SalesLine line) {
        return TotalsCalculator.calculate(o.content().currency(), List.of(line.toTotal()), List.of())
                .lines()
                .getFirst();
    }

    private static boolean mayInvoice(OrderSnapshot o) {
        boolean held = o.conditions().invoiceTerms().value() == InvoiceTerms.DO_NOT_INVOICE
                && !o.followUp().invoicingReleased();
        return !held && !o.conditions().type().customerReturn();
    }

    private static @org.jspecify.annotations.Nullable UUID quoteLine(SalesLine line) {
        return line.source(DocumentType.QUOTE).map(LineSource::lineId).orElse(null);
    }

    private static String knownAs(OrderSnapshot o) {
        var customer = Objects.requireNonNull(o.terms().customer());
        return Stream.of(
                        o.head().number(),
                        customer.code(),
                        customer.name(),
                        o.terms().customerReference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
