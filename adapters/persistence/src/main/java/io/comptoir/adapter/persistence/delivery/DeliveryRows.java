package io.comptoir.adapter.persistence.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.delivery.Carriage;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.Progress;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Delivery notes as rows, and back. */
final class DeliveryRows {

    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};

    private DeliveryRows() {}

    static Row header(DeliveryNote note) {
        var s = note.snapshot();
        var customer = Objects.requireNonNull(s.terms().customer());
        return Row.of("id", s.id())
                .with("number", s.head().number())
                .with("status", s.status())
                .with("version", s.head().version())
                .with("customer_id", customer.customerId())
                .with("warehouse_id", s.warehouseId())
                .with("carrier_id", s.carriage().carrierId())
                .with("sales_rep_id", s.terms().salesRepId())
                .with("planned_date", s.carriage().plannedDate())
                .with("shipped_date", s.progress().shippedOn())
                .with("delivered_date", s.progress().deliveredOn())
                .with("value", note.value().setScale(4, RoundingMode.HALF_UP))
                .with("terms", Json.of(s.terms()))
                .with("carriage", Json.of(s.carriage()))
                .with("progress", Json.of(s.progress()))
                .with("created", Json.of(s.head().created()))
                .with("updated", Json.of(s.head().updated()))
                .with("status_dates", Json.of(s.head().statusDates()))
                .with("created_at", s.head().created().at())
                .with("updated_at", s.head().updated().at())
                .with("search_text", s.head().number() + " " + customer.code() + " " + customer.name());
    }

    static List<Row> lines(DeliveryNoteSnapshot note) {
        return note.lines().stream().map(l -> line(note, l)).toList();
    }

    private static Row line(DeliveryNoteSnapshot note, DeliveryLine line) {
        return Row.of("id", line.id())
                .with("delivery_note_id", note.id())
                .with("position", line.position())
                .with("source_type", line.source().type())
                .with("source_id", line.source().documentId())
                .with("source_line_id", line.source().lineId())
                .with("product_id", line.item().productId())
                .with("quantity", line.quantity())
                .with("accepted", line.accepted())
                .with("detail", Json.of(line));
    }

    static DeliveryNoteSnapshot read(ResultRow row, List<DeliveryLine> lines) {
        return new DeliveryNoteSnapshot(
                row.uuid("id"),
                new Head(
                        row.string("number"),
                        row.integer("version"),
                        false,
                        row.json("created", Stamp.class),
                        row.json("updated", Stamp.class),
                        row.json("status_dates", STATUS_DATES)),
                row.code("status", DeliveryNoteStatus.class),
                row.json("terms", Terms.class),
                row.uuid("warehouse_id"),
                row.json("carriage", Carriage.class),
                row.json("progress", Progress.class),
                lines);
    }
}
