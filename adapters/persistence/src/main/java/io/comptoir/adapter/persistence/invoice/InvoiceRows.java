package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.invoice.DueDate;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.totals.LineTotal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invoices as rows to be written. */
final class InvoiceRows {

    private InvoiceRows() {}

    /** All columns; those that are printed never change once the invoice is issued. */
    static Row whole(InvoiceSnapshot i) {
        var terms = i.terms();
        return progress(i)
                .with("kind", i.kind())
                .with("number", i.head().number())
                .with("customer_id", terms.customerId())
                .with("sales_rep_id", terms.salesRepId())
                .with("project_id", terms.projectId())
                .with("customer_reference", terms.customerReference())
                .with("payment_term_id", terms.paymentTermId())
                .with("currency", i.content().currency())
                .with("deposit_order_id", depositOrder(i))
                .with("issue_date", i.issueDate())
                .with("last_due_date", lastDue(i))
                .with("terms", Json.of(terms))
                .with("origin", Json.of(i.origin()))
                .with("issuance", i.issuance() == null ? null : Json.of(i.issuance()))
                .with("created", Json.of(i.head().created()))
                .with("created_at", i.head().created().at())
                .with("discounts", Json.of(i.content().discounts()))
                .with("taxes", Json.of(StoredTaxes.of(i.content().totals())))
                .with("lines_net", i.content().totals().linesNet().amount())
                .with("allowance", i.content().totals().allowance().amount())
                .with("net", i.content().totals().net().amount())
                .with("tax", i.content().totals().tax().amount())
                .with("gross", i.content().totals().gross().amount());
    }

    /** What may change after the issue. */
    static Row progress(InvoiceSnapshot i) {
        var recovery = i.recovery();
        var dispute = recovery.dispute();
        var writeOff = recovery.writeOff();
        return Row.of("id", i.id())
                .with("status", i.status())
                .with("version", i.head().version())
                .with("paid", i.settlement().paid().amount())
                .with("credited", i.settlement().credited().amount())
                .with("corrected", i.settlement().corrected().amount())
                .with("disputed", dispute == null ? null : dispute.amount().amount())
                .with("doubtful", recovery.doubtful() != null)
                .with("written_off", writeOff == null ? null : writeOff.amount().amount())
                .with("recovery", Json.of(recovery))
                .with("updated", Json.of(i.head().updated()))
                .with("updated_at", i.head().updated().at())
                .with("status_dates", Json.of(i.head().statusDates()));
    }

    static List<Row> lines(InvoiceSnapshot i) {
        var lines = i.content().lines();
        var totals = i.content().totals().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(n -> line(i.id(), lines.get(n), totals.get(n)))
                .toList();
    }

    static List<Row> receivables(InvoiceSnapshot i) {
        var due = i.dueDates();
        return IntStream.range(0, due.size())
                .mapToObj(n -> receivable(i.id(), n + 1, due.get(n)))
                .toList();
    }

    private static Row line(UUID invoiceId, SalesLine line, LineTotal total) {
        return Row.of("invoice_id", invoiceId)
                .with("id", line.id())
                .with("position", line.position())
                .with("kind", line.item().kind())
                .with("product_id", line.item().productId())
                .with("description", line.item().description())
                .with("quantity", line.quantity())
                .with("unit_price", line.price().unitPrice())
                .with("tax_category", line.tax().key().category())
                .with("tax_rate", line.tax().key().rate())
                .with("gross", total.gross().amount())
                .with("allowance", total.allowance().amount())
                .with("net", total.net().amount())
                .with("document_share", total.documentShare().amount())
                .with("tax", total.tax().amount())
                .with("order_line_id", source(line, DocumentType.ORDER))
                .with("delivery_line_id", source(line, DocumentType.DELIVERY_NOTE))
                .with("deposit_line_id", source(line, DocumentType.INVOICE))
                .with("detail", Json.of(line));
    }

    private static Row receivable(UUID invoiceId, int position, DueDate due) {
        return Row.of("invoice_id", invoiceId)
                .with("position", position)
                .with("due_date", due.dueDate())
                .with("amount", due.amount().amount())
                .with("open", due.open().amount());
    }

    private static @Nullable UUID source(SalesLine line, DocumentType type) {
        return line.source(type).map(LineSource::lineId).orElse(null);
    }

    private static @Nullable UUID depositOrder(InvoiceSnapshot i) {
        return i.kind() == InvoiceKind.DEPOSIT
                ? i.origin().orders().stream().findFirst().orElse(null)
                : null;
    }

    private static @Nullable LocalDate lastDue(InvoiceSnapshot i) {
        return i.dueDates().stream()
                .map(DueDate::dueDate)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
