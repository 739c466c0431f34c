package io.comptoir.adapter.persistence.credit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.credit.SupplierCreditNotes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.credit.SupplierCreditBody;
import io.comptoir.domain.credit.SupplierCreditNote;
import io.comptoir.domain.credit.SupplierCreditSnapshot;
import io.comptoir.domain.credit.SupplierCreditStatus;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Suppliers' credit notes, each in one row. */
@Singleton
class PgSupplierCreditNotes implements SupplierCreditNotes {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};

    private final Sql sql;

    PgSupplierCreditNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SupplierCreditNote> find(UUID id) {
        return read(id, "");
    }

    @Override
    public SupplierCreditNote lock(UUID id, Expected expected) {
        var note = read(id, " FOR UPDATE").orElseThrow(() -> new DomainException.NotFound("supplier-credit-note", id));
        expected.check(note.snapshot().head().version());
        return note;
    }

    @Override
    public void add(SupplierCreditNote note) {
        sql.insert("supplier_credit_note", row(note.snapshot()));
    }

    @Override
    public void update(SupplierCreditNote note) {
        var s = note.snapshot();
        if (!sql.updateRow("supplier_credit_note", row(s), KEY, s.head().storedVersion())) {
            throw new DomainException.StaleVersion(s.head().version());
        }
    }

    private Optional<SupplierCreditNote> read(UUID id, String lock) {
        return sql.one(
                "SELECT * FROM supplier_credit_note WHERE company_id = ? AND id = ?" + lock,
                row -> SupplierCreditNote.restore(snapshot(row)),
                Scope.companyId(),
                id);
    }

    private static Row row(SupplierCreditSnapshot s) {
        var totals = s.body().content().totals();
        return Row.of("id", s.id())
                .with("number", s.head().number())
                .with("status", s.status())
                .with("version", s.head().version())
                .with("supplier_id", s.body().supplierId())
                .with("supplier_name", Objects.requireNonNullElse(s.body().supplierName(), ""))
                .with("reference", s.body().reference())
                .with("currency", s.body().content().currency())
                .with("issue_date", s.issueDate())
                .with("net", totals.net().amount())
                .with("tax", totals.tax().amount())
                .with("gross", totals.gross().amount())
                .with("body", Json.of(s.body()))
                .with("created", Json.of(s.head().created()))
                .with("updated", Json.of(s.head().updated()))
                .with("status_dates", Json.of(s.head().statusDates()))
                .with("created_at", s.head().created().at())
                .with("updated_at", s.head().updated().at());
    }

    private static SupplierCreditSnapshot snapshot(ResultRow row) {
        return new SupplierCreditSnapshot(
                row.uuid("id"),
                new Head(
                        row.stringOrNull("number"),
                        row.integer("version"),
                        false,
                        row.json("created", Stamp.class),
                        row.json("updated", Stamp.class),
                        row.json("status_dates", STATUS_DATES)),
                row.code("status", SupplierCreditStatus.class),
                row.json("body", SupplierCreditBody.class),
                row.dateOrNull("issue_date"));
    }
}
