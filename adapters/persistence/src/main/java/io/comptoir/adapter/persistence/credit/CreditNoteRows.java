package io.comptoir.adapter.persistence.credit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.credit.CreditIssuance;
import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditNoteStatus;
import io.comptoir.domain.credit.CreditOrigin;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.CreditUse;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;

/** Credit notes as rows, and back. */
final class CreditNoteRows {

    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};

    private CreditNoteRows() {}

    static Row header(CreditNoteSnapshot s) {
        var totals = s.content().totals();
        return Row.of("id", s.id())
                .with("number", s.head().number())
                .with("status", s.status())
                .with("purpose", s.purpose())
                .with("version", s.head().version())
                .with("customer_id", s.customerId())
                .with("invoice_id", s.invoiceId())
                .with("return_id", s.origin().returnId())
                .with("sales_rep_id", s.terms().salesRepId())
                .with("currency", s.terms().currency())
                .with("issue_date", s.issueDate())
                .with("net", totals.net().amount())
                .with("tax", totals.tax().amount())
                .with("gross", totals.gross().amount())
                .with("allocated", s.use().allocated(totals.gross()).amount())
                .with("refunded", s.use().refunded(totals.gross()).amount())
                .with("open_amount", s.open().amount())
                .with("terms", Json.of(s.terms()))
                .with("origin", Json.of(s.origin()))
                .with("issuance", s.issuance() == null ? null : Json.of(s.issuance()))
                .with("used", Json.of(s.use()))
                .with("created", Json.of(s.head().created()))
                .with("updated", Json.of(s.head().updated()))
                .with("status_dates", Json.of(s.head().statusDates()))
                .with("created_at", s.head().created().at())
                .with("updated_at", s.head().updated().at());
    }

    static List<Row> lines(CreditNoteSnapshot s) {
        return s.lines().stream().map(l -> line(s, l)).toList();
    }

    private static Row line(CreditNoteSnapshot s, CreditLine line) {
        return Row.of("id", line.line().id())
                .with("credit_note_id", s.id())
                .with("position", line.line().position())
                .with("invoice_line_id", line.invoiceLineId())
                .with("return_line_id", line.returnLineId())
                .with("product_id", line.line().item().productId())
                .with("quantity", line.quantity())
                .with("net", line.part().net().amount())
                .with("tax", line.part().tax().amount())
                .with("tax_category", line.part().key().category())
                .with("tax_rate", line.part().key().rate())
                .with("detail", Json.of(line));
    }

    static CreditNoteSnapshot read(ResultRow row, List<CreditLine> lines) {
        return new CreditNoteSnapshot(
                row.uuid("id"),
                new Head(
                        row.stringOrNull("number"),
                        row.integer("version"),
                        false,
                        row.json("created", Stamp.class),
                        row.json("updated", Stamp.class),
                        row.json("status_dates", STATUS_DATES)),
                row.code("status", CreditNoteStatus.class),
                row.code("purpose", CreditPurpose.class),
                row.json("origin", CreditOrigin.class),
                row.json("terms", Terms.class),
                lines,
                row.jsonOrNull("issuance", CreditIssuance.class),
                row.json("used", CreditUse.class));
    }
}
