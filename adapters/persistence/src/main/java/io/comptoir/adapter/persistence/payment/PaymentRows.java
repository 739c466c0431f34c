package io.comptoir.adapter.persistence.payment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.payment.PaymentStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.money.Money;
import java.util.Currency;
import java.util.List;

/** Payments as rows, and back. */
final class PaymentRows {

    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};

    private PaymentRows() {}

    static Row header(PaymentSnapshot p) {
        return Row.of("id", p.id())
                .with("number", p.head().number())
                .with("status", p.status())
                .with("version", p.head().version())
                .with("direction", p.direction())
                .with("customer_id", p.customer().customerId())
                .with("method", p.method())
                .with("currency", p.amount().currency())
                .with("amount", p.amount().amount())
                .with("allocated", p.allocated().amount())
                .with("refunded", p.refunded().amount())
                .with("unallocated", p.unallocated().amount())
                .with("good", p.good())
                .with("received_date", p.receivedDate())
                .with("reference", p.reference())
                .with("refund_of", p.refundOf())
                .with("customer", Json.of(p.customer()))
                .with("setback", p.setback() == null ? null : Json.of(p.setback()))
                .with("created", Json.of(p.head().created()))
                .with("updated", Json.of(p.head().updated()))
                .with("status_dates", Json.of(p.head().statusDates()))
                .with("created_at", p.head().created().at())
                .with("updated_at", p.head().updated().at());
    }

    static List<Row> allocations(PaymentSnapshot p) {
        return p.allocations().stream()
                .map(a -> Row.of("id", a.id())
                        .with("payment_id", p.id())
                        .with("target_type", a.target().type())
                        .with("target_id", a.target().id())
                        .with("amount", a.amount().amount()))
                .toList();
    }

    static PaymentSnapshot read(ResultRow row, List<Allocation> allocations) {
        var currency = Currency.getInstance(row.string("currency"));
        return new PaymentSnapshot(
                row.uuid("id"),
                new Head(
                        row.string("number"),
                        row.integer("version"),
                        false,
                        row.json("created", Stamp.class),
                        row.json("updated", Stamp.class),
                        row.json("status_dates", STATUS_DATES)),
                row.code("status", PaymentStatus.class),
                row.code("direction", PaymentSnapshot.Direction.class),
                row.json("customer", Party.class),
                row.code("method", PaymentMethod.class),
                new Money(row.decimal("amount"), currency),
                row.date("received_date"),
                row.stringOrNull("reference"),
                allocations,
                new Money(row.decimal("refunded"), currency),
                row.uuidOrNull("refund_of"),
                row.jsonOrNull("setback", PaymentSnapshot.Setback.class));
    }

    static Allocation allocation(ResultRow row) {
        return new Allocation(
                row.uuid("id"),
                new Allocation.Target(row.code("target_type", DocumentType.class), row.uuid("target_id")),
                new Money(row.decimal("amount"), Currency.getInstance(row.string("currency"))));
    }
}
