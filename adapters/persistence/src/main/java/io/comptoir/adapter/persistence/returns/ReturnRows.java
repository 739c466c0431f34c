package io.comptoir.adapter.persistence.returns;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.returns.ReturnLine;
import io.comptoir.domain.returns.ReturnOrigin;
import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.ReturnStatus;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.Objects;

/** Returns as rows, and back. */
final class ReturnRows {

    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};

    private ReturnRows() {}

    static Row header(ReturnSnapshot s, ReturnProgress progress) {
        var customer = Objects.requireNonNull(s.terms().customer());
        return Row.of("id", s.id())
                .with("number", s.head().number())
                .with("status", s.status())
                .with("shown_status", progress.word())
                .with("receipt_status", progress.receiptStatus())
                .with("credit_status", progress.creditStatus())
                .with("version", s.head().version())
                .with("customer_id", customer.customerId())
                .with("warehouse_id", s.warehouseId())
                .with("delivery_note_id", s.origin().noteId())
                .with("sales_rep_id", s.terms().salesRepId())
                .with("reason", s.origin().reason())
                .with("terms", Json.of(s.terms()))
                .with("origin", Json.of(s.origin()))
                .with("decision", s.decision())
                .with("created", Json.of(s.head().created()))
                .with("updated", Json.of(s.head().updated()))
                .with("status_dates", Json.of(s.head().statusDates()))
                .with("created_at", s.head().created().at())
                .with("updated_at", s.head().updated().at())
                .with("search_text", s.head().number() + " " + customer.code() + " " + customer.name());
    }

    static List<Row> lines(ReturnSnapshot s) {
        return s.lines().stream().map(l -> line(s, l)).toList();
    }

    private static Row line(ReturnSnapshot s, ReturnLine line) {
        var from = line.from();
        return Row.of("id", line.id())
                .with("return_id", s.id())
                .with("position", line.position())
                .with("delivery_line_id", from == null ? null : from.noteLineId())
                .with("product_id", line.item().productId())
                .with("quantity", line.quantity())
                .with("received", line.received())
                .with("drafted", line.drafted())
                .with("credited", line.credited())
                .with("detail", Json.of(line));
    }

    static ReturnSnapshot read(ResultRow row, List<ReturnLine> lines) {
        return new ReturnSnapshot(
                row.uuid("id"),
                new Head(
                        row.string("number"),
                        row.integer("version"),
                        false,
                        row.json("created", Stamp.class),
                        row.json("updated", Stamp.class),
                        row.json("status_dates", STATUS_DATES)),
                row.code("status", ReturnStatus.class),
                row.json("terms", Terms.class),
                row.uuid("warehouse_id"),
                row.json("origin", ReturnOrigin.class),
                row.stringOrNull("decision"),
                lines);
    }
}
