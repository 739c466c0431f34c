package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.content;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.invoice.TestInvoices.line;
import static io.comptoir.domain.invoice.TestInvoices.party;
import static io.comptoir.domain.invoice.TestInvoices.terms;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftChangeTest {

    private static final LineSource ORDERED = new LineSource(DocumentType.ORDER, id(30), id(31));
    private static final LineSource DELIVERED = new LineSource(DocumentType.DELIVERY_NOTE, id(20), id(21));

    private static Content of(String quantity, LineSource... sources) {
        return content(line(61, ItemKind.GOODS, quantity, "10.00", "20", List.of(sources)));
    }

    private static InvoiceSnapshot invoice(InvoiceKind kind, Terms terms, Content content) {
        var origin = new Origin(List.of(id(30)), List.of(id(20)), TODAY);
        return Invoice.draft(id(10), kind, null, new Bill(terms, content, origin), NOW)
                .snapshot();
    }

    private static DraftChange change(InvoiceSnapshot before, InvoiceTerms invoiceTerms, boolean strict) {
        var left = new LeftToBill(new BigDecimal("5"), new BigDecimal("2"), BigDecimal.ZERO);
        var order = new BillableOrder(
                id(30), "BC-1", true, terms(), invoiceTerms, false, false, of("10"), Map.of(id(31), left));
        var note = new BillableNote(
                id(20), "BL-1", TODAY, List.of(new BillableNote.Line(id(21), id(30), id(31), new BigDecimal("3"))));
        return new DraftChange(before, List.of(order), List.of(note), strict);
    }

    private static void allowed(DraftChange change, Content after) {
        assertThatCode(() -> change.check(invoice(change.before().kind(), terms(), after)))
                .doesNotThrowAnyException();
    }

    private static void refused(DraftChange change, Content after) {
        assertRefused(
                () -> change.check(invoice(change.before().kind(), terms(), after)), SharedRule.EXCEEDS_REMAINDER);
    }

    @Test
    void takes_at_most_what_is_left_of_the_delivery_line() {
        var change = change(
                invoice(InvoiceKind.STANDARD, terms(), of("4", DELIVERED, ORDERED)), InvoiceTerms.AFTER_DELIVERY, true);

        allowed(change, of("7", DELIVERED, ORDERED));
        allowed(change, of("1", DELIVERED, ORDERED));
        refused(change, of("7.5", DELIVERED, ORDERED));
    }

    @Test
    void takes_at_most_what_is_left_of_the_order_line_as_ordered_or_as_supplied() {
        var before = invoice(InvoiceKind.STANDARD, terms(), of("1", ORDERED));

        allowed(change(before, InvoiceTerms.IMMEDIATE, true), of("6", ORDERED));
        refused(change(before, InvoiceTerms.IMMEDIATE, true), of("6.5", ORDERED));
        allowed(change(before, InvoiceTerms.AFTER_DELIVERY, true), of("3", ORDERED));
        refused(change(before, InvoiceTerms.AFTER_DELIVERY, true), of("3.5", ORDERED));
        allowed(change(before, InvoiceTerms.AFTER_DELIVERY, false), of("6", ORDERED));
    }

    @Test
    void takes_nothing_of_documents_that_are_not_its_own() {
        var change = change(invoice(InvoiceKind.STANDARD, terms(), of("1", ORDERED)), InvoiceTerms.IMMEDIATE, true);

        refused(change, of("2", new LineSource(DocumentType.ORDER, id(39), id(31))));
        refused(change, of("2", new LineSource(DocumentType.DELIVERY_NOTE, id(29), id(29))));
    }

    @Test
    void never_lets_a_deposit_grow_nor_counts_the_quantities_of_a_pro_forma() {
        refused(change(invoice(InvoiceKind.DEPOSIT, terms(), of("1")), InvoiceTerms.IMMEDIATE, true), of("1.01"));
        allowed(change(invoice(InvoiceKind.DEPOSIT, terms(), of("1")), InvoiceTerms.IMMEDIATE, true), of("0.5"));
    }

    @Test
    void stays_with_its_customer() {
        var change = change(invoice(InvoiceKind.STANDARD, terms(), of("1", ORDERED)), InvoiceTerms.IMMEDIATE, true);
        var p = party(CustomerKind.COMPANY, "552100554", "FR");
        var other = new Party(id(2), p.code(), p.name(), p.kind(), null, null, null, null, null, "fr", null, null);

        assertRefused(
                () -> change.check(invoice(InvoiceKind.STANDARD, terms(other), of("1", ORDERED))),
                InvoiceRule.NOT_INVOICED_TOGETHER);
    }

    @Test
    void typed_goods_follow_the_flow_but_services_and_pro_formas_are_free() {
        var goods = of("1").lines();
        var service = List.of(line(61, ItemKind.SERVICE, "1", "10.00", "20", List.of()));

        assertRefused(() -> ManualBilling.check(InvoiceKind.STANDARD, goods, true), SharedRule.DOCUMENT_FLOW);
        assertThatCode(() -> {
                    ManualBilling.check(InvoiceKind.STANDARD, goods, false);
                    ManualBilling.check(InvoiceKind.PRO_FORMA, goods, true);
                    ManualBilling.check(InvoiceKind.STANDARD, service, true);
                    ManualBilling.check(InvoiceKind.STANDARD, of("1", ORDERED).lines(), true);
                    ManualBilling.check(InvoiceKind.STANDARD, of("1", DELIVERED).lines(), true);
                })
                .doesNotThrowAnyException();
    }
}
